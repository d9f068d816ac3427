// The appearances that bring two people together, each with the nearest common event: closest first, then the latest.
// params:  keys: [JSON!]!, loosest: Int!, from: String, to: String, limit: Int!
// returns: key: ID!, eventId: ID!, ownId: ID!, theirId: ID!, grade: Int!, own: JSON!, their: JSON!
UNWIND $keys AS wanted
CALL (wanted) {
  MATCH (:Entity {id: wanted.id})-[mine:SPOKE_AT]->(own:Event)
  WHERE mine.met
    AND ($from IS NULL OR own.latestDay >= $from)
    AND ($to IS NULL OR own.earliestDay <= $to)
  MATCH up = (own)-[:PART_OF*0..4]->(common:Event)
  MATCH down = (common)<-[:PART_OF*0..4]-(their:Event)
  WHERE ($from IS NULL OR their.latestDay >= $from)
    AND ($to IS NULL OR their.earliestDay <= $to)
  MATCH (their)<-[yours:SPOKE_AT]-(other:Person)
  WHERE yours.met AND other.id = wanted.other
  WITH mine, yours, own, their, common, length(up) + length(down) AS distance,
    CASE WHEN own.id = their.id AND common.id = own.id THEN 0 WHEN common.eventType = 'SERIES' THEN 2 ELSE 1 END AS grade
  ORDER BY distance, grade, common.id
  WITH mine, yours, own, their, collect({id: common.id, grade: grade}) AS candidates
  WITH mine, yours, own, their, candidates[0] AS nearest
  WHERE nearest.grade <= $loosest
  RETURN nearest, mine, yours, own.id AS ownId, their.id AS theirId,
    CASE WHEN own.startDate > coalesce(their.startDate, '') THEN own.startDate ELSE coalesce(their.startDate, '') END AS date
  ORDER BY nearest.grade, date DESC, ownId, theirId
  LIMIT $limit
}
RETURN wanted.key AS key, nearest.id AS eventId, ownId, theirId, nearest.grade AS grade,
  properties(mine) AS own, properties(yours) AS their
ORDER BY key, grade, date DESC, ownId, theirId
