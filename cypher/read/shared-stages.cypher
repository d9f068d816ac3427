// With which organizations each of these shared a stage: somebody spoke on behalf of one, somebody else on behalf of the other, at the
// very same event, at one occasion, or in one series (grades 0, 1, 2, as for people). With parts, what a unit did counts for what it
// is part of, on both sides. An organization never shares a stage with itself, its parts or what it is part of.
// params:  ids: [ID!]!, includeParts: Boolean!, loosest: Int!, other: ID, from: String, to: String, limit: Int!
// returns: id: ID!, otherId: ID!, sortName: String!, meetings: Int!, grade: Int!, lastMet: String!
UNWIND $ids AS id
CALL (id) {
  MATCH (self:Entity {id: id})
  MATCH (self)-[:PART_OF*0..4]->(whole:Organization)
  WITH self, collect(DISTINCT whole.id) AS wholes
  MATCH (self)<-[:PART_OF*0..4]-(unit:Organization)
  WITH self, wholes, collect(DISTINCT unit.id) AS units
  UNWIND CASE WHEN $includeParts THEN units ELSE [self.id] END AS unitId
  MATCH (:Entity {id: unitId})-[mine:REPRESENTED_AT]->(own:Event)
  WHERE mine.met
    AND ($from IS NULL OR own.latestDay >= $from)
    AND ($to IS NULL OR own.earliestDay <= $to)
  WITH units + wholes AS family, own, collect(DISTINCT mine.person) AS speakers
  MATCH up = (own)-[:PART_OF*0..4]->(common:Event)
  WHERE $loosest > 0 OR common.id = own.id
  MATCH down = (common)<-[:PART_OF*0..4]-(their:Event)
  WHERE ($loosest > 0 OR their.id = own.id)
    AND ($from IS NULL OR their.latestDay >= $from)
    AND ($to IS NULL OR their.earliestDay <= $to)
  WITH family, speakers, own, their, (length(up) + length(down)) * 3 AS distance,
    CASE WHEN own.id = their.id AND common.id = own.id THEN 0 WHEN common.eventType = 'SERIES' THEN 2 ELSE 1 END AS step
  WITH family, speakers, own, their, min(distance + step) AS nearest
  WITH family, speakers, own, their, nearest % 3 AS grade,
    CASE WHEN own.startDate > coalesce(their.startDate, '') THEN own.startDate ELSE coalesce(their.startDate, '') END AS date
  WHERE grade <= $loosest
  MATCH (their)<-[yours:REPRESENTED_AT]-(theirUnit:Organization)
  WHERE yours.met AND (size(speakers) > 1 OR yours.person <> speakers[0])
  WITH family, theirUnit, min(grade) AS grade, max(date) AS lastMet,
    collect(DISTINCT CASE WHEN grade = 0 THEN own.id END) AS together
  MATCH above = (theirUnit)-[:PART_OF*0..4]->(other:Organization)
  WHERE ($includeParts OR length(above) = 0)
    AND NOT other.id IN family
    AND ($other IS NULL OR other.id = $other)
  UNWIND together + [null] AS met
  WITH other, min(grade) AS grade, count(DISTINCT met) AS meetings, max(lastMet) AS lastMet
  RETURN other.id AS otherId, other.sortName AS sortName, meetings, grade, lastMet
  LIMIT $limit
}
RETURN id, otherId, sortName, meetings, grade, lastMet
ORDER BY id, meetings DESC, lastMet DESC, otherId
