// The documents that speak of something by these profiles.
// params:  ids: [ID!]!
// returns: id: ID!, documentId: ID!
UNWIND $ids AS id
MATCH (j:Judgement {profile: id})
RETURN DISTINCT id, j.documentId AS documentId
ORDER BY id, documentId
