// The appearances that bring two organizations together, each with the nearest common event: closest first, then the latest.
// params:  keys: [JSON!]!, includeParts: Boolean!, loosest: Int!, from: String, to: String, limit: Int!
// returns: key: ID!, eventId: ID!, ownId: ID!, theirId: ID!, grade: Int!, own: JSON!, their: JSON!
UNWIND $keys AS wanted
CALL (wanted) {
  MATCH (self:Entity {id: wanted.id})
  MATCH (self)<-[:PART_OF*0..4]-(unit:Organization)
  WITH wanted, self, collect(DISTINCT unit.id) AS units
  UNWIND CASE WHEN $includeParts THEN units ELSE [self.id] END AS unitId
  MATCH (:Entity {id: unitId})-[mine:REPRESENTED_AT]->(own:Event)
  WHERE mine.met
    AND ($from IS NULL OR own.latestDay >= $from)
    AND ($to IS NULL OR own.earliestDay <= $to)
  MATCH up = (own)-[:PART_OF*0..4]->(common:Event)
  WHERE $loosest > 0 OR common.id = own.id
  MATCH down = (common)<-[:PART_OF*0..4]-(their:Event)
  WHERE ($loosest > 0 OR their.id = own.id)
    AND ($from IS NULL OR their.latestDay >= $from)
    AND ($to IS NULL OR their.earliestDay <= $to)
  MATCH (their)<-[yours:REPRESENTED_AT]-(theirUnit:Organization)
  WHERE yours.met AND yours.person <> mine.person
  MATCH above = (theirUnit)-[:PART_OF*0..4]->(other:Organization)
  WHERE other.id = wanted.other AND ($includeParts OR length(above) = 0)
  WITH mine, yours, own, their, common, length(up) + length(down) AS distance,
    CASE WHEN own.id = their.id AND common.id = own.id THEN 0 WHEN common.eventType = 'SERIES' THEN 2 ELSE 1 END AS grade
  ORDER BY distance, grade, common.id
  WITH mine, yours, own, their, collect({id: common.id, grade: grade}) AS candidates
  WITH mine, yours, own, their, candidates[0] AS nearest
  WHERE nearest.grade <= $loosest
  RETURN nearest, mine, yours, own.id AS ownId, their.id AS theirId,
    CASE WHEN own.startDate > coalesce(their.startDate, '') THEN own.startDate ELSE coalesce(their.startDate, '') END AS date
  ORDER BY nearest.grade, date DESC, ownId, theirId, mine.id, yours.id
  LIMIT $limit
}
RETURN wanted.key AS key, nearest.id AS eventId, ownId, theirId, nearest.grade AS grade,
  properties(mine) AS own, properties(yours) AS their
ORDER BY key, grade, date DESC, ownId, theirId, mine.id, yours.id
