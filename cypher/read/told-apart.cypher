// What people decided about pairs of entities that rules were not sure of, beside merging them, the earliest first.
// params:
// returns: ruling: JSON!
MATCH (r:Ruling)
WHERE r.action IN ['DIFFERENT', 'UNSURE']
RETURN properties(r) AS ruling
ORDER BY r.revision, r.id
