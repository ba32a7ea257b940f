// All entities in the order of their ids, which stays while they get other names.
// $type: a label or null · $id: the place to go on from, '' at the start · $limit
// :param {type: 'Person', id: '', limit: 20}
CALL () {
  WITH $id AS id WHERE $type IS NULL
  MATCH (e:Entity) WHERE e.id > id
  RETURN e ORDER BY e.id LIMIT $limit
UNION ALL
  WITH $id AS id WHERE $type = 'Person'
  MATCH (e:Person) WHERE e.id > id
  RETURN e ORDER BY e.id LIMIT $limit
UNION ALL
  WITH $id AS id WHERE $type = 'Company'
  MATCH (e:Company) WHERE e.id > id
  RETURN e ORDER BY e.id LIMIT $limit
UNION ALL
  WITH $id AS id WHERE $type = 'Organization'
  MATCH (e:Organization) WHERE e.id > id
  RETURN e ORDER BY e.id LIMIT $limit
UNION ALL
  WITH $id AS id WHERE $type = 'Country'
  MATCH (e:Country) WHERE e.id > id
  RETURN e ORDER BY e.id LIMIT $limit
UNION ALL
  WITH $id AS id WHERE $type = 'Place'
  MATCH (e:Place) WHERE e.id > id
  RETURN e ORDER BY e.id LIMIT $limit
}
RETURN e.id AS id
ORDER BY id
