// Facts whose claims take their date from one of these events.
// params:  ids: [ID!]!
// returns: fact: ID!
UNWIND $ids AS id
MATCH (c:Claim {at: id})
RETURN DISTINCT c.fact AS fact
ORDER BY fact
