// The texts of documents.
// params:  ids: [ID!]!
// returns: id: ID!, text: String!
UNWIND $ids AS id
MATCH (t:DocumentText {id: id})
RETURN id, t.text AS text
ORDER BY id
