// One story: its articles, the earliest first, and whom they speak of, the most mentioned first.
// $id
// :param id => '…'
MATCH (s:Story {id: $id})
RETURN s.id AS id, s.headline AS headline, s.firstSeen AS firstSeen, s.lastSeen AS lastSeen, s.sources AS sources,
  COLLECT {
    MATCH (a:Article)-[:PART_OF]->(s)
    OPTIONAL MATCH (a)-[:COPY_OF]->(original:Article)
    WITH a, head(collect(original.id)) AS copyOf
    RETURN {id: a.id, headline: a.headline, outlet: a.outlet, url: a.url, publishedAt: a.publishedAt, copyOf: copyOf}
    ORDER BY coalesce(a.publishedAt, '9999'), a.id
  } AS articles,
  COLLECT {
    MATCH (s)<-[:PART_OF]-(a:Article)-[:MENTIONS]->(e:Entity)
    WITH e, count(DISTINCT a) AS articles
    RETURN {id: e.id, name: e.name, type: head([l IN labels(e) WHERE l <> 'Entity']), articles: articles}
    ORDER BY articles DESC, e.id LIMIT 200
  } AS entities
