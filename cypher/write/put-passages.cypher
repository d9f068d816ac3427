// Creates passages.
// params:  rows: [JSON!]!
UNWIND $rows AS row
CREATE (n:Passage)
SET n = row
