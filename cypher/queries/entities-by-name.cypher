// All entities in the order of their names.
// $type: a label or null · $name, $id: the place to go on from, null at the start · $limit
// :param {type: 'Person', name: null, id: null, limit: 20}
MATCH (e:Entity)
WHERE e.name >= coalesce($name, '') AND ($name IS NULL OR e.name > $name OR e.id > $id)
  AND ($type IS NULL OR $type IN labels(e))
WITH e ORDER BY e.name, e.id LIMIT $limit
RETURN e.id AS id
ORDER BY e.name, id
