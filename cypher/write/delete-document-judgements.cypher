// Deletes the judgements about the things of documents.
// params:  ids: [ID!]!
UNWIND $ids AS id
MATCH (j:Judgement {documentId: id})
DELETE j
