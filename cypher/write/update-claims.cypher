// Replaces claims that the graph has.
// params:  rows: [JSON!]!
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c = row
