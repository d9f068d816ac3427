// Deletes profiles by which no document speaks of anything any more.
// params:  ids: [ID!]!
UNWIND $ids AS id
MATCH (p:Profile {id: id})
DELETE p
