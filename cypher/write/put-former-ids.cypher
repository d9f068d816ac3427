// Points ids under which entities were known to those that they are now.
// params:  rows: [JSON!]!
UNWIND $rows AS row
MERGE (f:FormerId {id: row.id})
SET f.entityId = row.entityId
