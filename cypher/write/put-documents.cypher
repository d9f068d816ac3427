// Creates or replaces the nodes of documents and their texts.
// params:  rows: [JSON!]!
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
SET d = row.properties
MERGE (t:DocumentText {id: row.id})
SET t.text = row.text
