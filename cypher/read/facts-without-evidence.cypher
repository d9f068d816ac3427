// How many facts no claim supports: 0 in a sound graph.
// params:
// returns: count: Int!
MATCH (f:Fact)
WHERE NOT EXISTS { MATCH (c:Claim {fact: f.id}) }
RETURN count(f) AS count
