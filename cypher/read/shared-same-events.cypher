// The events at which both of two people spoke, the latest first: what `shared-events` answers for the closest grade alone.
// params:  keys: [JSON!]!, from: String, to: String, limit: Int!
// returns: key: ID!, eventId: ID!, ownId: ID!, theirId: ID!, grade: Int!, own: JSON!, their: JSON!
UNWIND $keys AS wanted
CALL (wanted) {
  MATCH (:Entity {id: wanted.id})-[mine:SPOKE_AT]->(e:Event)<-[yours:SPOKE_AT]-(:Entity {id: wanted.other})
  WHERE mine.met AND yours.met
    AND ($from IS NULL OR e.latestDay >= $from)
    AND ($to IS NULL OR e.earliestDay <= $to)
  RETURN e.id AS eventId, mine, yours, coalesce(e.startDate, '') AS date
  ORDER BY date DESC, eventId
  LIMIT $limit
}
RETURN wanted.key AS key, eventId, eventId AS ownId, eventId AS theirId, 0 AS grade,
  properties(mine) AS own, properties(yours) AS their
ORDER BY key, date DESC, eventId
