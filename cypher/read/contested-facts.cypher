// Facts on which documents disagree, with what they disagree on.
// params:  limit: Int!
// returns: fact: ID!, subjectId: ID!, predicate: String!, objectId: ID, contested: [String!]!
MATCH (f:Fact)
WHERE f.contested IS NOT NULL
RETURN f.id AS fact, f.subjectId AS subjectId, f.predicate AS predicate, f.objectId AS objectId, f.contested AS contested
ORDER BY fact
LIMIT $limit
