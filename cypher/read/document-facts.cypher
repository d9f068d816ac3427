// The facts that a document's claims support.
// params:  id: ID!
// returns: fact: ID!
MATCH (c:Claim {documentId: $id})
RETURN DISTINCT c.fact AS fact
ORDER BY fact
