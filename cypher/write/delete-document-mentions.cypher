// Deletes the mentions found in a document.
// params:  id: ID!
MATCH (m:Mention {documentId: $id})
DELETE m
