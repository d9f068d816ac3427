// The mentions inside passages, in the order of the text.
// params:  ids: [ID!]!
// returns: id: ID!, mention: JSON!
UNWIND $ids AS id
MATCH (p:Passage {id: id})
MATCH (m:Mention {documentId: p.documentId})
WHERE m.start >= p.start AND m.end <= p.end
RETURN id, properties(m) AS mention
ORDER BY id, m.start, m.id
