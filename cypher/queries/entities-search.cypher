// Entities whose names look like some words: the candidates, best first, for a finer comparison of the names.
// $words: a Lucene query over names · $type: a label or null · $limit
// :param {words: 'jack^4 OR jack* OR jack~1', type: null, limit: 300}
// of one type a tenth at least is expected among the best
CALL db.index.fulltext.queryNodes('entity_names', $words, {limit: CASE WHEN $type IS NULL THEN $limit ELSE 10 * $limit END}) YIELD node AS e
WHERE $type IS NULL OR $type IN labels(e)
WITH e LIMIT $limit
RETURN e.id AS id, e.name AS name, e.names AS names, COUNT { (e)<-[:MENTIONS]-() } AS articles
