// Creates claims.
// params:  rows: [JSON!]!
UNWIND $rows AS row
CREATE (n:Claim)
SET n = row
