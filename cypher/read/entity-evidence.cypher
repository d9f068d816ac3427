// The claims that name entities or state an attribute of them, best first.
// params:  ids: [ID!]!, limit: Int!
// returns: id: ID!, claim: JSON!
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {subjectId: id})
  WHERE c.objectId IS NULL
  RETURN c
  ORDER BY c.rank, c.confidence DESC, c.documentId, c.start, c.id
  LIMIT $limit
}
RETURN id, properties(c) AS claim
ORDER BY id, c.rank, c.confidence DESC, c.documentId, c.start, c.id
