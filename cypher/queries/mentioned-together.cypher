// Who is mentioned in the same articles as some entities, and in how many, with how busy the other end is.
// $ids · $most: at most so many others an entity, those mentioned together most often ·
// $among: only these, null for all
// :param {ids: ['…'], most: 200, among: null}
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:MENTIONS]-(a:Article)-[:MENTIONS]->(o:Entity)
  WHERE NOT EXISTS { (a)-[:COPY_OF]->() }
  WITH o, count(DISTINCT a) AS articles ORDER BY articles DESC, o.id LIMIT $most
  RETURN o, articles
}
WITH id, o, articles WHERE $among IS NULL OR o.id IN $among
RETURN id, o.id AS other, true AS outgoing, 'MENTIONED_WITH' AS type, null AS status, articles AS sources,
  null AS confidence, o:Country AS country, o:Place AS place, coalesce(o.observer, false) AS observer, COUNT { (o)--() } AS degree
