// For each of these profiles what a document says of the thing, in its sentence: of a post before anything else.
// params:  ids: [ID!]!
// returns: id: ID!, documentId: ID!, title: String!, before: String!, quote: String!, after: String!
UNWIND $ids AS id
CALL (id) {
  MATCH (j:Judgement {profile: id})
  RETURN j.documentId AS documentId, j.key AS key
  ORDER BY documentId, key
  LIMIT 1
}
CALL (documentId, key) {
  MATCH (c:Claim {documentId: documentId})
  WHERE c.subjectKey = key
  RETURN c.before AS before, c.quote AS quote, c.after AS after
  ORDER BY CASE WHEN c.predicate = 'HOLDS_POSITION' THEN 0 WHEN c.objectKey IS NOT NULL THEN 1 ELSE 2 END, c.start, c.id
  LIMIT 1
}
MATCH (d:Document {id: documentId})
RETURN id, documentId, d.title AS title, before, quote, after
ORDER BY id
