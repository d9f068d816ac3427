// Links passages to the entities that they name.
// params:  rows: [JSON!]!
UNWIND $rows AS row
MATCH (p:Passage {id: row.passageId})
MATCH (n:Entity {id: row.id})
MERGE (p)-[:NAMES]->(n)
