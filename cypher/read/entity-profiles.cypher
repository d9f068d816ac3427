// The profiles by which documents mean these entities, before people decided anything.
// params:  ids: [ID!]!
// returns: id: ID!, profile: JSON!
UNWIND $ids AS entityId
MATCH (p:Profile {entityId: entityId})
RETURN p.id AS id, properties(p) AS profile
ORDER BY id
