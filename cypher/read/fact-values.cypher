// The claims of facts with what they state, best first: the value of an attribute, or the properties of a relationship.
// params:  ids: [ID!]!, limit: Int!
// returns: id: ID!, claim: JSON!
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {fact: id})
  RETURN c
  ORDER BY c.rank, c.confidence DESC, c.documentId, c.start, c.id
  LIMIT $limit
}
RETURN id, properties(c) AS claim
ORDER BY id, c.rank, c.confidence DESC, c.documentId, c.start, c.id
