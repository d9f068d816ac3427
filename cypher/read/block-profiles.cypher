// Which profiles may be compared with what these blocks hold, which entities they mean, and why.
// params:  blocks: [ID!]!
// returns: id: ID!, entityId: ID!, score: Float!, reason: String!
UNWIND $blocks AS block
MATCH (c:Candidate {block: block})
WITH DISTINCT c.profileId AS id
MATCH (p:Profile {id: id})
RETURN id, p.entityId AS entityId, p.score AS score, p.reason AS reason
ORDER BY id
