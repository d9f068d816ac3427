// Events that documents put in different places, neither of them part of the other.
// params:  limit: Int!
// returns: eventId: ID!, fact: ID!, otherFact: ID!, placeId: ID!, otherPlaceId: ID!
MATCH (e:Event)-[a:LOCATED_IN]->(p:Place)
MATCH (e)-[b:LOCATED_IN]->(q:Place)
WHERE p.id < q.id
  AND NOT EXISTS { MATCH (p)-[:PART_OF*1..4]->(whole:Place) WHERE whole.id = q.id }
  AND NOT EXISTS { MATCH (q)-[:PART_OF*1..4]->(whole:Place) WHERE whole.id = p.id }
  AND NOT EXISTS {
    MATCH (c:Claim {fact: a.fact})
    MATCH (d:Claim {fact: b.fact})
    WHERE c.documentId = d.documentId
  }
RETURN e.id AS eventId, a.fact AS fact, b.fact AS otherFact, p.id AS placeId, q.id AS otherPlaceId
ORDER BY eventId, fact, otherFact
LIMIT $limit
