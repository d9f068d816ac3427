// Entities by id.
// params:  ids: [ID!]!
// returns: id: ID!, node: JSON!
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, properties(n) AS node
ORDER BY id
