// Deletes the judgements about a document's things.
// params:  id: ID!
MATCH (j:Judgement {documentId: $id})
DELETE j
