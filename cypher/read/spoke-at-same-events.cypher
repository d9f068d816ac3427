// With whom each of these people spoke at the very same event: what `spoke-with` answers for the closest grade alone, without looking
// for common events above.
// params:  ids: [ID!]!, other: ID, from: String, to: String, role: String, organization: ID, limit: Int!
// returns: id: ID!, otherId: ID!, sortName: String!, meetings: Int!, grade: Int!, lastMet: String!
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})-[mine:SPOKE_AT]->(own:Event)<-[yours:SPOKE_AT]-(other:Person)
  WHERE mine.met AND yours.met AND other.id <> id
    AND ($from IS NULL OR own.latestDay >= $from)
    AND ($to IS NULL OR own.earliestDay <= $to)
    AND ($other IS NULL OR other.id = $other)
    AND ($role IS NULL OR yours.role = $role)
    AND ($organization IS NULL OR $organization IN yours.onBehalfOf)
  WITH other, count(DISTINCT own.id) AS meetings, max(coalesce(own.startDate, '')) AS lastMet
  RETURN other.id AS otherId, other.sortName AS sortName, meetings, 0 AS grade, lastMet
  LIMIT $limit
}
RETURN id, otherId, sortName, meetings, grade, lastMet
ORDER BY id, meetings DESC, lastMet DESC, otherId
