// The mentions of documents, in the order of the text.
// params:  ids: [ID!]!, limit: Int!
// returns: id: ID!, mention: JSON!
UNWIND $ids AS id
CALL (id) {
  MATCH (m:Mention {documentId: id})
  RETURN m
  ORDER BY m.start, m.id
  LIMIT $limit
}
RETURN id, properties(m) AS mention
ORDER BY id, m.start, m.id
