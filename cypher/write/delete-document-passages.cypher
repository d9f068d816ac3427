// Deletes the passages of documents, with the links to what they name.
// params:  ids: [ID!]!
UNWIND $ids AS id
MATCH (p:Passage {documentId: id})
DETACH DELETE p
