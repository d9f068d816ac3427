// What people decided about what one document means, the earliest first.
// params:  id: ID!
// returns: ruling: JSON!
MATCH (r:Ruling)
WHERE r.documentId = $id
RETURN properties(r) AS ruling
ORDER BY r.revision, r.id
