// Deletes relationships whose fact does not stand in the graph.
// params:
MATCH ()-[r]->()
WHERE r.fact IS NOT NULL AND NOT EXISTS { MATCH (f:Fact {id: r.fact}) }
DELETE r
