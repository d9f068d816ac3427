// Documents by id, without their texts.
// params:  ids: [ID!]!
// returns: id: ID!, node: JSON!
UNWIND $ids AS id
MATCH (n:Document {id: id})
RETURN id, properties(n) AS node
ORDER BY id
