// Gives ids back to entities that are split from others again.
// params:  ids: [ID!]!
UNWIND $ids AS id
MATCH (f:FormerId {id: id})
DELETE f
