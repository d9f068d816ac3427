// Creates judgements.
// params:  rows: [JSON!]!
UNWIND $rows AS row
CREATE (n:Judgement)
SET n = row
