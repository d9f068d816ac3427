// The appearances that bring two organizations together, each with the nearest common event: closest first, then the latest.
// params:  keys: [JSON!]!, includeParts: Boolean!, loosest: Int!, from: String, to: String, limit: Int!
// returns: key: ID!, eventId: ID!, ownId: ID!, theirId: ID!, grade: Int!, own: JSON!, their: JSON!
UNWIND $keys AS wanted
CALL (wanted) {
  MATCH mineUp = (ownUnit:Organization)-[:PART_OF*0..4]->(:Entity {id: wanted.id})
  WHERE $includeParts OR length(mineUp) = 0
  WITH DISTINCT wanted, ownUnit
  MATCH (ownUnit)-[mine:REPRESENTED_AT]->(own:Event)
  WHERE mine.met
    AND ($from IS NULL OR own.latestDay >= $from)
    AND ($to IS NULL OR own.earliestDay <= $to)
  MATCH theirUp = (theirUnit:Organization)-[:PART_OF*0..4]->(:Entity {id: wanted.other})
  WHERE $includeParts OR length(theirUp) = 0
  WITH DISTINCT mine, own, theirUnit
  MATCH (theirUnit)-[yours:REPRESENTED_AT]->(their:Event)
  WHERE yours.met AND yours.person <> mine.person
    AND ($from IS NULL OR their.latestDay >= $from)
    AND ($to IS NULL OR their.earliestDay <= $to)
  MATCH up = (own)-[:PART_OF*0..4]->(common:Event)
  MATCH down = (their)-[:PART_OF*0..4]->(again:Event)
  WHERE again.id = common.id
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
