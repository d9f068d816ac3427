// A page of the facts that stand in the graph or that claims state, either attributes or relationships, in the order of their ids.
// params:  relationships: Boolean!, after: ID!, limit: Int!
// returns: id: ID!
CALL () {
  MATCH (f:Fact)
  WHERE f.id > $after AND (f.objectId IS NOT NULL) = $relationships
  RETURN f.id AS id
  ORDER BY id
  LIMIT $limit
  UNION
  MATCH (c:Claim)
  WHERE c.fact > $after AND (c.objectId IS NOT NULL) = $relationships
  RETURN DISTINCT c.fact AS id
  ORDER BY id
  LIMIT $limit
}
RETURN id
ORDER BY id
LIMIT $limit
