// Entities by the id that they have, or had before they were merged.
// params:  ids: [ID!]!
// returns: id: ID!, node: JSON!
UNWIND $ids AS id
OPTIONAL MATCH (f:FormerId {id: id})
WITH id, coalesce(f.entityId, id) AS current
MATCH (n:Entity {id: current})
RETURN id, properties(n) AS node
ORDER BY id
