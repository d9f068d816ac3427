// With whom each of these people spoke: at the very same event, at one occasion (a common event above both), or in one series.
// The nearest common event of two appearances gives their grade (0, 1, 2), the closest appearances that of the pair.
// Announced appearances and messages that others read out make no meeting.
// The latest date of these appearances, of either side, is when the two last met.
// params:  ids: [ID!]!, loosest: Int!, other: ID, from: String, to: String, role: String, organization: ID, limit: Int!
// returns: id: ID!, otherId: ID!, sortName: String!, meetings: Int!, grade: Int!, lastMet: String!
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})-[mine:SPOKE_AT]->(own:Event)
  WHERE mine.met
    AND ($from IS NULL OR own.latestDay >= $from)
    AND ($to IS NULL OR own.earliestDay <= $to)
  MATCH up = (own)-[:PART_OF*0..4]->(common:Event)
  WHERE $loosest > 0 OR common.id = own.id
  MATCH down = (common)<-[:PART_OF*0..4]-(their:Event)
  WHERE ($loosest > 0 OR their.id = own.id)
    AND ($from IS NULL OR their.latestDay >= $from)
    AND ($to IS NULL OR their.earliestDay <= $to)
  WITH own, their, (length(up) + length(down)) * 3 AS distance,
    CASE WHEN own.id = their.id AND common.id = own.id THEN 0 WHEN common.eventType = 'SERIES' THEN 2 ELSE 1 END AS step
  WITH own, their, min(distance + step) AS nearest
  WITH own, their, nearest % 3 AS grade,
    CASE WHEN own.startDate > coalesce(their.startDate, '') THEN own.startDate ELSE coalesce(their.startDate, '') END AS date
  WHERE grade <= $loosest
  MATCH (their)<-[yours:SPOKE_AT]-(other:Person)
  WHERE yours.met AND other.id <> id
    AND ($other IS NULL OR other.id = $other)
    AND ($role IS NULL OR yours.role = $role)
    AND ($organization IS NULL OR $organization IN yours.onBehalfOf)
  WITH other, min(grade) AS grade, count(DISTINCT CASE WHEN grade = 0 THEN own.id END) AS meetings,
    max(date) AS lastMet
  RETURN other.id AS otherId, other.sortName AS sortName, meetings, grade, lastMet
  LIMIT $limit
}
RETURN id, otherId, sortName, meetings, grade, lastMet
ORDER BY id, meetings DESC, lastMet DESC, otherId
