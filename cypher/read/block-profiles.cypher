// The profiles that may be compared with what these blocks hold.
// params:  blocks: [ID!]!
// returns: id: ID!, profile: JSON!
UNWIND $blocks AS block
MATCH (c:Candidate {block: block})
WITH DISTINCT c.profileId AS id
MATCH (p:Profile {id: id})
RETURN id, properties(p) AS profile
ORDER BY id
