// Creates mentions.
// params:  rows: [JSON!]!
UNWIND $rows AS row
CREATE (n:Mention)
SET n = row
