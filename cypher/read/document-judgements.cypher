// The judgements about the things of documents.
// params:  ids: [ID!]!
// returns: id: ID!, judgement: JSON!
UNWIND $ids AS id
MATCH (j:Judgement {documentId: id})
RETURN id, properties(j) AS judgement
ORDER BY id, j.key
