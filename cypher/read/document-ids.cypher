// The ids of all documents.
// params:
// returns: id: ID!, sha256: String!
MATCH (d:Document)
RETURN d.id AS id, d.sha256 AS sha256
ORDER BY id
