// Deletes the mentions found in documents.
// params:  ids: [ID!]!
UNWIND $ids AS id
MATCH (m:Mention {documentId: id})
DELETE m
