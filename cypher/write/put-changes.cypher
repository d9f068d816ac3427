// Adds lines to the history.
// params:  rows: [JSON!]!
UNWIND $rows AS row
MERGE (c:Change {id: row.id})
SET c = row
