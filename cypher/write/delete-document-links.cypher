// Deletes the links from entities to the document that mentions them.
// params:  id: ID!
MATCH (:Entity)-[r:MENTIONED_IN]->(:Document {id: $id})
DELETE r
