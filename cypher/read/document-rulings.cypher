// What people decided about what single documents mean, the earliest first.
// params:  ids: [ID!]!
// returns: id: ID!, ruling: JSON!
UNWIND $ids AS id
MATCH (r:Ruling {documentId: id})
RETURN id, properties(r) AS ruling
ORDER BY id, r.revision, r.id
