// The passages of documents, in the order of the text.
// params:  ids: [ID!]!
// returns: id: ID!, passage: JSON!
UNWIND $ids AS id
MATCH (p:Passage {documentId: id})
RETURN id, properties(p) AS passage
ORDER BY id, p.start
