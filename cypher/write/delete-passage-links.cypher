// Deletes the links from passages to entities that they no longer name.
// params:  rows: [JSON!]!
UNWIND $rows AS row
MATCH (p:Passage {id: row.passageId})
MATCH (p)-[r:NAMES]->(n:Entity)
WHERE n.id = row.id
DELETE r
