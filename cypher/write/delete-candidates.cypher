// Lets profiles no longer be found by their blocks.
// params:  ids: [ID!]!
UNWIND $ids AS id
MATCH (c:Candidate {id: id})
DELETE c
