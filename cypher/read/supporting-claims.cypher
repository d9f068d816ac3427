// The claims of documents with the facts that they support.
// params:  ids: [ID!]!
// returns: id: ID!, fact: ID!, confidence: Float!
UNWIND $ids AS documentId
MATCH (c:Claim {documentId: documentId})
RETURN c.id AS id, c.fact AS fact, c.confidence AS confidence
ORDER BY fact, id
