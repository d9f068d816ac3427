// Facts by id, as they stand in the graph.
// params:  ids: [ID!]!
// returns: id: ID!, fact: JSON!
UNWIND $ids AS id
MATCH (f:Fact {id: id})
RETURN id, properties(f) AS fact
ORDER BY id
