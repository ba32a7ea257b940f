// The articles that mention an entity, the latest first, each with where and under which names.
// $id · $since, $before: dates or null · $date, $article: the place to go on from, null at the start · $limit
// :param {id: '…', since: null, before: null, date: null, article: null, limit: 20}
MATCH (e:Entity {id: $id})<-[:MENTIONS]-(a:Article)
WITH DISTINCT e, a, coalesce(a.publishedAt, '') AS date
WHERE ($since IS NULL OR date >= $since)
  AND ($before IS NULL OR date <> '' AND date < $before)
  AND ($date IS NULL OR date < $date OR date = $date AND a.id > $article)
WITH e, a, date ORDER BY date DESC, a.id LIMIT $limit
WITH a, date, [(a)-[m:MENTIONS]->(e) | m] AS ms
OPTIONAL MATCH (a)-[:COPY_OF]->(original:Article)
RETURN a.id AS id, a.headline AS headline, a.outlet AS outlet, a.url AS url, a.publishedAt AS publishedAt,
  original.id AS copyOf, reduce(all = 0, m IN ms | all + m.count) AS mentions,
  reduce(all = [], m IN ms | all + [n IN m.names WHERE NOT n IN all]) AS names, any(m IN ms WHERE m.inHeadline) AS inHeadline,
  a.text AS text, reduce(all = [], m IN ms | all + m.starts) AS starts, reduce(all = [], m IN ms | all + m.ends) AS ends
ORDER BY date DESC, id
