// Deletes what documents claim.
// params:  ids: [ID!]!
UNWIND $ids AS id
MATCH (c:Claim {documentId: id})
DELETE c
