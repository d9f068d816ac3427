// The ids under which entities are known now, for ids under which they were known before they were merged.
// params:  ids: [ID!]!
// returns: id: ID!, current: ID!
UNWIND $ids AS id
MATCH (f:FormerId {id: id})
RETURN id, f.entityId AS current
ORDER BY id
