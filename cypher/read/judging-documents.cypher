// The documents that mean one of these entities by some of their keys.
// params:  ids: [ID!]!
// returns: id: ID!
UNWIND $ids AS entityId
MATCH (j:Judgement {entityId: entityId})
RETURN DISTINCT j.documentId AS id
ORDER BY id
