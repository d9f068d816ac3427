// Of these profiles, those by which documents other than one speak of something.
// params:  ids: [ID!]!, documentId: ID!
// returns: id: ID!
UNWIND $ids AS id
MATCH (p:Profile {id: id})
WHERE EXISTS {
  MATCH (j:Judgement {profile: p.id})
  WHERE j.documentId <> $documentId
}
RETURN id
ORDER BY id
