// Of these ids, those about which people decided something.
// params:  ids: [ID!]!
// returns: id: ID!
UNWIND $ids AS id
CALL (id) {
  MATCH (r:Ruling {from: id})
  RETURN r
  UNION
  MATCH (r:Ruling {into: id})
  RETURN r
}
RETURN DISTINCT id
ORDER BY id
