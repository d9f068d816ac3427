// Deletes the links from entities to documents that no longer mention them.
// params:  rows: [JSON!]!
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
MATCH (d)<-[r:MENTIONED_IN]-(n:Entity)
WHERE n.id = row.id
DELETE r
