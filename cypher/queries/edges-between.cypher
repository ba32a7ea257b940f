// All edges among some entities, for a canvas.
// $ids
// :param ids => ['…', '…']
UNWIND $ids AS id
MATCH (s:Entity {id: id})-[r]->(o:Entity)
WHERE o.id IN $ids
RETURN s.id AS from, o.id AS to, type(r) AS type, r.status AS status, r.claims AS claims, r.articles AS articles,
  r.sources AS sources, r.denials AS denials, r.confidence AS confidence,
  r.firstReported AS firstReported, r.lastReported AS lastReported
ORDER BY from, to, type
