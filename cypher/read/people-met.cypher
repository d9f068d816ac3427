// Whom a person or an organization has met: those who spoke at the same events, of an organization also its own people and, with
// it, those of its parts.
// params:  id: ID!
// returns: id: ID!
CALL () {
  MATCH (:Entity {id: $id})-[mine:SPOKE_AT]->(:Event)<-[yours:SPOKE_AT]-(p:Person)
  WHERE mine.met AND yours.met
  RETURN p.id AS id
  UNION
  MATCH (:Entity {id: $id})<-[:PART_OF*0..4]-(unit:Organization)-[mine:REPRESENTED_AT]->(:Event)<-[yours:SPOKE_AT]-(p:Person)
  WHERE mine.met AND yours.met
  RETURN p.id AS id
  UNION
  MATCH (:Entity {id: $id})<-[:PART_OF*0..4]-(unit:Organization)<-[:HOLDS_POSITION]-(p:Person)
  RETURN p.id AS id
}
RETURN id
ORDER BY id
