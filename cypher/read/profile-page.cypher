// A page of all profiles, in the order of their ids.
// params:  after: ID!, limit: Int!
// returns: id: ID!, profile: JSON!
MATCH (p:Profile)
WHERE p.id > $after
RETURN p.id AS id, properties(p) AS profile
ORDER BY id
LIMIT $limit
