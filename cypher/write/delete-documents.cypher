// Deletes documents with their texts.
// params:  ids: [ID!]!
UNWIND $ids AS id
MATCH (d:Document {id: id})
OPTIONAL MATCH (t:DocumentText {id: id})
DETACH DELETE d, t
