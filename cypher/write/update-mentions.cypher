// Says anew which entities the mentions of things mean, by document and key.
// params:  rows: [JSON!]!
UNWIND $rows AS row
MATCH (m:Mention {documentId: row.documentId})
WHERE m.key = row.key
SET m.entityId = row.entityId
