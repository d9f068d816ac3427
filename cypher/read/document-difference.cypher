// What documents state, each fact and value once; how many other documents state the same, or another value of the same fact; and
// whether documents disagree on the fact.
// params:  ids: [ID!]!
// returns: id: ID!, fact: ID!, predicate: String!, subjectId: ID!, objectId: ID, value: String, others: Int!, otherwise: Int!, contested: Boolean!
UNWIND $ids AS id
MATCH (c:Claim {documentId: id})
WITH DISTINCT id, c.fact AS fact, c.predicate AS predicate, c.subjectId AS subjectId, c.objectId AS objectId, c.value AS value
MATCH (f:Fact {id: fact})
CALL (id, fact, value) {
  MATCH (o:Claim {fact: fact})
  WHERE o.documentId <> id
  RETURN count(DISTINCT CASE WHEN value IS NULL OR o.value = value THEN o.documentId END) AS others,
    count(DISTINCT CASE WHEN value IS NOT NULL AND o.value <> value THEN o.documentId END) AS otherwise
}
RETURN id, fact, predicate, subjectId, objectId, value, others, otherwise, f.contested IS NOT NULL AS contested
ORDER BY id, fact, value
