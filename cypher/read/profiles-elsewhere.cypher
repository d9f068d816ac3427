// Of these profiles, those by which documents other than these speak of something.
// params:  ids: [ID!]!, documentIds: [ID!]!
// returns: id: ID!
UNWIND $ids AS id
MATCH (p:Profile {id: id})
WHERE EXISTS {
  MATCH (j:Judgement {profile: p.id})
  WHERE NOT j.documentId IN $documentIds
}
RETURN id
ORDER BY id
