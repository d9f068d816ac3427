// Every claim that supports one of these facts, with what its document knows: the date that ranks it, and when it was made.
// params:  facts: [ID!]!
// returns: fact: ID!, claim: JSON!, citedOn: String, readAt: String
UNWIND $facts AS fact
MATCH (c:Claim {fact: fact})
MATCH (d:Document {id: c.documentId})
RETURN fact, properties(c) AS claim, d.citedOn AS citedOn, coalesce(d.readAt, d.updatedAt) AS readAt
ORDER BY fact, c.documentId, c.start, c.id
