// Replaces judgements that the graph has.
// params:  rows: [JSON!]!
UNWIND $rows AS row
MATCH (j:Judgement {documentId: row.documentId})
WHERE j.key = row.key
SET j = row
