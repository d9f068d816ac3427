// Where documents mention their things, in the order of the text.
// params:  ids: [ID!]!
// returns: id: ID!, key: String!, start: Int!, end: Int!
UNWIND $ids AS id
MATCH (m:Mention {documentId: id})
RETURN id, m.key AS key, m.start AS start, m.end AS end
ORDER BY id, start, m.id
