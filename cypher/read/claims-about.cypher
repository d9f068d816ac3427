// What documents claim about entities, as an end of a relationship or in its properties, where `quoted` is the id as JSON. A claim
// comes once for each of the rows that it fits.
// params:  rows: [JSON!]!
// returns: id: ID!, claim: JSON!
UNWIND $rows AS row
MATCH (c:Claim {documentId: row.documentId})
WHERE c.subjectId = row.entityId OR c.objectId = row.entityId OR c.properties CONTAINS row.quoted
RETURN c.documentId AS id, properties(c) AS claim
ORDER BY id, c.start, c.id
