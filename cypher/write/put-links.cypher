// Links entities to a document that mentions them.
// params:  documentId: ID!, rows: [JSON!]!
UNWIND $rows AS row
MATCH (d:Document {id: $documentId})
MATCH (n:Entity {id: row.id})
MERGE (n)-[r:MENTIONED_IN]->(d)
SET r.id = row.id + ' MENTIONED_IN ' + $documentId, r.mentions = row.mentions
