// The revision that the graph is at; no row before the first write.
// params:
// returns: revision: Int!
MATCH (g:Graph {id: 'graph'})
RETURN g.revision AS revision
