// Creates or replaces a document's node and its text.
// params:  id: ID!, properties: JSON!, text: String!
MERGE (d:Document {id: $id})
SET d = $properties
MERGE (t:DocumentText {id: $id})
SET t.text = $text
