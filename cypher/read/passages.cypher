// Passages by id.
// params:  ids: [ID!]!
// returns: id: ID!, passage: JSON!
UNWIND $ids AS id
MATCH (p:Passage {id: id})
RETURN id, properties(p) AS passage
ORDER BY id
