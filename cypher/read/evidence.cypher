// The claims that support facts, best first. A value narrows a fact of several values to one of them.
// params:  keys: [JSON!]!, limit: Int!
// returns: key: ID!, claim: JSON!
UNWIND $keys AS wanted
CALL (wanted) {
  MATCH (c:Claim {fact: wanted.fact})
  WHERE wanted.value IS NULL OR c.value = wanted.value
  RETURN c
  ORDER BY c.rank, c.confidence DESC, c.documentId, c.start, c.id
  LIMIT $limit
}
RETURN wanted.key AS key, properties(c) AS claim
ORDER BY key, c.rank, c.confidence DESC, c.documentId, c.start, c.id
