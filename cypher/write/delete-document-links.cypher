// Deletes the links from entities to documents that mention them.
// params:  ids: [ID!]!
UNWIND $ids AS id
MATCH (:Entity)-[r:MENTIONED_IN]->(:Document {id: id})
DELETE r
