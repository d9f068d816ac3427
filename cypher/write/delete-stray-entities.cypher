// Deletes entities of which no fact stands in the graph.
// params:
MATCH (n:Entity)
WHERE NOT EXISTS { MATCH (f:Fact {subjectId: n.id}) }
DETACH DELETE n
