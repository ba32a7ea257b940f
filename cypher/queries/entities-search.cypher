// Entities whose names look like some words: the candidates, best first, for a finer comparison of the names.
// $words: a Lucene query over names · $type: a label or null · $limit
// :param {words: 'jack OR jack~', type: null, limit: 50}
CALL db.index.fulltext.queryNodes('entity_names', $words) YIELD node AS e, score
WHERE $type IS NULL OR $type IN labels(e)
RETURN e.id AS id, e.name AS name, e.names AS names
LIMIT $limit
