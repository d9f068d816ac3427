// Records what a person decided: who, when, why.
// params:  row: JSON!
MERGE (r:Ruling {id: $row.id})
SET r = $row
