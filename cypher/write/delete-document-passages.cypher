// Deletes the passages of a document, with the links to what they name.
// params:  id: ID!
MATCH (p:Passage {documentId: $id})
DETACH DELETE p
