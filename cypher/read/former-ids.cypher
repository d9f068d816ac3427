// The ids under which entities were known before others were merged into them.
// params:  ids: [ID!]!
// returns: id: ID!, former: ID!
UNWIND $ids AS id
MATCH (f:FormerId {entityId: id})
RETURN id, f.id AS former
ORDER BY id, former
