// Creates or replaces profiles.
// params:  rows: [JSON!]!
UNWIND $rows AS row
MERGE (p:Profile {id: row.id})
SET p = row
