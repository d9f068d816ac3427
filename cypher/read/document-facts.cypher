// The facts that the claims of documents support.
// params:  ids: [ID!]!
// returns: fact: ID!
UNWIND $ids AS id
MATCH (c:Claim {documentId: id})
RETURN DISTINCT c.fact AS fact
ORDER BY fact
