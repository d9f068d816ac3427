// What documents say of their things, by the ids of the profiles.
// params:  ids: [ID!]!
// returns: id: ID!, profile: JSON!
UNWIND $ids AS id
MATCH (p:Profile {id: id})
RETURN id, properties(p) AS profile
ORDER BY id
