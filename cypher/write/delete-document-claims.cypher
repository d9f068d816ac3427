// Deletes what a document claims.
// params:  id: ID!
MATCH (c:Claim {documentId: $id})
DELETE c
