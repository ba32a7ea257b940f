// The edges of some entities, with how busy the other end is: a busy end says less about who is at its other side.
// $ids · $most: at most so many edges an entity, the best supported
// :param {ids: ['…'], most: 1000}
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  CALL (e) {
    MATCH (e)-[r]->(o) RETURN r, o
  UNION ALL
    MATCH (e)<-[r]-(o:Entity) RETURN r, o
  }
  WITH r, o ORDER BY r.sources DESC, r.key LIMIT $most
  RETURN r, o
}
RETURN id, o.id AS other, startNode(r).id = id AS outgoing, type(r) AS type, r.status AS status, r.sources AS sources,
  r.confidence AS confidence, o:Country AS country, o:Place AS place, coalesce(o.observer, false) AS observer, COUNT { (o)--() } AS degree
