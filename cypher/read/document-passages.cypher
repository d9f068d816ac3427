// Where the passages of documents stand, in the order of the text.
// params:  ids: [ID!]!
// returns: id: ID!, start: Int!, end: Int!
UNWIND $ids AS id
MATCH (p:Passage {documentId: id})
RETURN id, p.start AS start, p.end AS end
ORDER BY id, start
