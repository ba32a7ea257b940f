// What is known at a glance about some entities, by id.
// $ids
// :param ids => ['…']
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.name AS name, e.names AS names, head([l IN labels(e) WHERE l <> 'Entity']) AS type, e.mentions AS mentions,
  // an article may use two names of one entity; with one name, the store's own count is the number of articles
  CASE WHEN COUNT { (e)<-[:NAMES]-() } = 1 THEN COUNT { (e)<-[:MENTIONS]-() }
    ELSE COUNT { MATCH (e)<-[:MENTIONS]-(a) RETURN DISTINCT a } END AS articles
