// Lets profiles be found by their blocks.
// params:  rows: [JSON!]!
UNWIND $rows AS row
MERGE (c:Candidate {id: row.id})
SET c = row
