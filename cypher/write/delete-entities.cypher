// Deletes entities that no document speaks of any more, with whatever hangs on them.
// params:  ids: [ID!]!
UNWIND $ids AS id
MATCH (n:Entity {id: id})
DETACH DELETE n
