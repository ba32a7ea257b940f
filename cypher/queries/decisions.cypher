// Why names and mentions are taken to be of one entity: which names stand for one another, and whom each article means.
// $id · $after: the place to go on from, null at the start · $limit
// :param {id: '…', after: null, limit: 20}
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)<-[:NAMES]-(shorter:Name)-[same:SAME_AS]->(longer:Name)-[:NAMES]->(e)
  WITH shorter, same, longer, reduce(all = 0, r IN [(shorter)-[any:SAME_AS]->() | any.articles] | all + r) AS readings
  RETURN '0 ' + shorter.id + ' ' + longer.id + ' ' + same.kind AS place, 'name' AS what, shorter.key AS name,
    longer.key AS sameAs, null AS article, null AS headline, null AS publishedAt, null AS nearest,
    round(toFloat(same.articles) / readings, 3) AS score,
    [same.kind + ': ' + same.articles + ' of ' + readings + ' articles that say what it stands for'] AS why
  UNION
  MATCH (e)<-[:NAMES]-(a:Name)-[judged:JUDGED {verdict: 'same'}]->(b:Name)-[:NAMES]->(e)
  MATCH (j:Judgement {id: judged.id})
  RETURN '0 ' + judged.id AS place, 'judgement' AS what, a.key AS name, b.key AS sameAs, null AS article,
    null AS headline, null AS publishedAt, null AS nearest, 1.0 AS score,
    ['judged by a person' + coalesce(': ' + j.reason, '')] AS why
  UNION
  MATCH (e)<-[m:MENTIONS]-(a:Article)
  MATCH (n:Name {id: m.as})
  RETURN '1 ' + a.id + ' ' + n.id AS place, 'mention' AS what, m.title AS name, n.key AS sameAs, a.id AS article,
    a.headline AS headline, a.publishedAt AS publishedAt, m.nearest AS nearest, coalesce(m.score, 1.0) AS score,
    coalesce(m.why, ['nobody else is known by this name: ' + n.key]) AS why
}
WITH place, what, name, sameAs, article, headline, publishedAt, nearest, score, why
WHERE $after IS NULL OR place > $after
RETURN place, what, name, sameAs, article, headline, publishedAt, nearest, score, why
ORDER BY place LIMIT $limit
