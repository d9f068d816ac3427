// What each of these entities took part in, posts as cited, projects: everything with a time that hangs on it directly.
// params:  ids: [ID!]!, types: [String!]!, limit: Int!
// returns: id: ID!, otherId: ID!, type: String!, forward: Boolean!, relationshipId: ID!, fact: ID!, startDate: String, endDate: String, title: String, role: String
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id})-[r]-(m:Entity)
  WHERE type(r) IN $types AND (m:Event OR m:Project OR m:Organization OR m:Person)
  WITH n, r, m, type(r) AS type,
    CASE type(r) WHEN 'HOLDS_POSITION' THEN coalesce(r.start, r.firstCited) ELSE m.startDate END AS startDate,
    CASE type(r) WHEN 'HOLDS_POSITION' THEN coalesce(r.end, r.lastCited) ELSE m.endDate END AS endDate
  WHERE m:Event OR m:Project OR type = 'HOLDS_POSITION'
  RETURN m.id AS otherId, type, startNode(r).id = n.id AS forward, r.id AS relationshipId, r.fact AS fact, startDate, endDate,
    r.title AS title, r.role AS role
  LIMIT $limit
}
RETURN id, otherId, type, forward, relationshipId, fact, startDate, endDate, title, role
ORDER BY id, otherId, relationshipId
