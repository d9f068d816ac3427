// A page of all facts, in the order of their ids; for a rebuild.
// params:  after: ID!, limit: Int!
// returns: id: ID!
MATCH (f:Fact)
WHERE f.id > $after
RETURN f.id AS id
ORDER BY id
LIMIT $limit
