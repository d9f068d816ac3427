// Every claim that supports one of these facts, with what ranks it: the date of its document.
// params:  facts: [ID!]!
// returns: fact: ID!, claim: JSON!, citedOn: String
UNWIND $facts AS fact
MATCH (c:Claim {fact: fact})
MATCH (d:Document {id: c.documentId})
RETURN fact, properties(c) AS claim, d.citedOn AS citedOn
ORDER BY fact, c.documentId, c.start, c.id
