// Entities and documents that have words beginning with every term: by a whole name, the beginning of the shown name, any name,
// other text; then by the number of their relationships, then by id. The first term is looked for on its own, as a condition that a
// text index answers and that is quick without one: let it be the rarest.
// params:  query: String!, terms: [String!]!, kinds: [String!], limit: Int!
// returns: node: JSON!, score: Int!, degree: Int!
CALL () {
  MATCH (n:Entity)
  WHERE n.searchText CONTAINS head($terms) AND all(term IN $terms WHERE n.searchText CONTAINS term)
  RETURN n
  UNION ALL
  MATCH (n:Document)
  WHERE n.searchText CONTAINS head($terms) AND all(term IN $terms WHERE n.searchText CONTAINS term)
  RETURN n
}
WITH n
WHERE $kinds IS NULL OR n.kind IN $kinds
WITH n, COUNT { (n)--() } AS degree,
  CASE
    WHEN n.namesText CONTAINS ('| ' + $query + ' |') THEN 4
    WHEN n.sortName STARTS WITH $query THEN 3
    WHEN all(term IN $terms WHERE n.namesText CONTAINS term) THEN 2
    ELSE 1
  END AS score
ORDER BY score DESC, degree DESC, n.id
LIMIT $limit
RETURN properties(n) AS node, score, degree
