// The claims of documents, in the order of the text.
// params:  ids: [ID!]!, limit: Int!
// returns: id: ID!, claim: JSON!
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {documentId: id})
  RETURN c
  ORDER BY c.start, c.id
  LIMIT $limit
}
RETURN id, properties(c) AS claim
ORDER BY id, c.start, c.id
