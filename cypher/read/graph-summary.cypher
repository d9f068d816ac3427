// How many documents there are, and how many claims they make.
// params:
// returns: documents: Int!, claims: Int!
CALL () {
  MATCH (d:Document)
  RETURN count(d) AS documents
}
CALL () {
  MATCH (c:Claim)
  RETURN count(c) AS claims
}
RETURN documents, claims
