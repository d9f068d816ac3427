// Deletes facts that nothing supports any more.
// params:  ids: [ID!]!
UNWIND $ids AS id
MATCH (f:Fact {id: id})
DELETE f
