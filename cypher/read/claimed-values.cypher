// Every value that documents claim for the attributes of entities, with the number of claims.
// params:  ids: [ID!]!
// returns: id: ID!, fact: ID!, predicate: String!, value: String!, claims: Int!
UNWIND $ids AS id
MATCH (c:Claim {subjectId: id})
WHERE c.objectId IS NULL
RETURN id, c.fact AS fact, c.predicate AS predicate, c.value AS value, count(*) AS claims
ORDER BY id, predicate, claims DESC, value
