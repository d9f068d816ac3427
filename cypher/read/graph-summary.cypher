// What the graph holds, counted.
// params:
// returns: documents: Int!, claims: Int!, factsWithoutEvidence: Int!
CALL () {
  MATCH (d:Document)
  RETURN count(d) AS documents
}
CALL () {
  MATCH (c:Claim)
  RETURN count(c) AS claims
}
CALL () {
  MATCH (f:Fact)
  WHERE NOT EXISTS { MATCH (c:Claim {fact: f.id}) }
  RETURN count(f) AS factsWithoutEvidence
}
RETURN documents, claims, factsWithoutEvidence
