// Deletes a document with its text.
// params:  id: ID!
MATCH (d:Document {id: $id})
OPTIONAL MATCH (t:DocumentText {id: $id})
DETACH DELETE d, t
