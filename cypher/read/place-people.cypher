// Who spoke at events in each of these places, in their parts, or at sessions of such events.
// params:  ids: [ID!]!, limit: Int!
// returns: id: ID!, personId: ID!, sortName: String!, events: Int!
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})<-[:PART_OF*0..4]-(place:Place)
  WITH DISTINCT place
  MATCH (place)<-[:LOCATED_IN]-(located:Event)
  MATCH (located)<-[:PART_OF*0..4]-(e:Event)
  WITH DISTINCT e
  MATCH (e)<-[s:SPOKE_AT]-(p:Person)
  WHERE s.met
  RETURN p.id AS personId, p.sortName AS sortName, count(DISTINCT e) AS events
  LIMIT $limit
}
RETURN id, personId, sortName, events
ORDER BY id, sortName, personId
