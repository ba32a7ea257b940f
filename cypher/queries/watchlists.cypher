// Watchlists, the newest first: whom they watch, and how much was found.
// $watchlist: one list's id, or null for all · $at, $id: the place to go on from, null at the start · $limit
// :param {watchlist: null, at: null, id: null, limit: 20}
MATCH (l:Watchlist)
WHERE ($watchlist IS NULL OR l.id = $watchlist)
  AND ($at IS NULL OR l.createdAt < $at OR l.createdAt = $at AND l.id > $id)
WITH l ORDER BY l.createdAt DESC, l.id LIMIT $limit
RETURN l.id AS id, l.name AS name,
  COLLECT {
    MATCH (w:Watched)-[:ON]->(l) WHERE w.entity IS NOT NULL
    OPTIONAL MATCH (:Name {id: w.entity})-[:NAMES]->(e:Entity)
    RETURN {id: coalesce(e.id, w.entity), name: coalesce(e.name, w.text), type: head([t IN labels(e) WHERE t <> 'Entity'])}
    ORDER BY w.position
  } AS entities,
  COLLECT { MATCH (w:Watched)-[:ON]->(l) WHERE w.entity IS NULL RETURN w.text ORDER BY w.position } AS names,
  l.types AS types, l.webhook AS webhook, l.createdAt AS createdAt, COUNT { (:Hit)-[:FOR]->(l) } AS hits
ORDER BY createdAt DESC, id
