// The merges and splits that people decided about an id, the latest first.
// params:  id: ID!
// returns: ruling: JSON!
MATCH (r:Ruling)
WHERE r.from = $id AND NOT r.action IN ['DIFFERENT', 'UNSURE']
RETURN properties(r) AS ruling
ORDER BY r.revision DESC, r.id
