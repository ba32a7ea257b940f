// What is known at a glance about some entities, by id.
// $ids
// :param ids => ['…']
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[m:MENTIONS]-(a:Article)
  RETURN coalesce(sum(m.count), 0) AS mentions, count(DISTINCT a) AS articles
}
RETURN e.id AS id, e.name AS name, e.names AS names, head([l IN labels(e) WHERE l <> 'Entity']) AS type,
  mentions, articles
