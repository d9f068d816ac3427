// Which of these entities no document but this one names.
// params:  documentId: ID!, ids: [ID!]!
// returns: id: ID!
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE NOT EXISTS { MATCH (n)-[:MENTIONED_IN]->(d:Document) WHERE d.id <> $documentId }
RETURN id
ORDER BY id
