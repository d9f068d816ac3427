// Deletes the passages of a document.
// params:  id: ID!
MATCH (p:Passage {documentId: $id})
DELETE p
