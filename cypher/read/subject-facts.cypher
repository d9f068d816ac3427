// The attribute facts of entities: what their nodes are assembled from.
// params:  ids: [ID!]!
// returns: id: ID!, fact: JSON!
UNWIND $ids AS id
MATCH (f:Fact {subjectId: id})
WHERE f.objectId IS NULL
RETURN id, properties(f) AS fact
ORDER BY id, f.id
