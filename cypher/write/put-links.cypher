// Links entities to documents that mention them.
// params:  rows: [JSON!]!
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
MATCH (n:Entity {id: row.id})
MERGE (n)-[r:MENTIONED_IN]->(d)
SET r.id = row.id + ' MENTIONED_IN ' + row.documentId, r.mentions = row.mentions
