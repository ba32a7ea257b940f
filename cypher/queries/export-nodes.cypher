// All nodes of a label with all they hold, in the order of their ids; with a filter those that its articles rest on or led to.
// $label: Page, Article, Story, Claim, Entity, Name, Judgement or Fingerprint · $since, $before: dates or null · $source: an outlet, a URL or an
// article's id or null
// :param {label: 'Story', since: null, before: null, source: null}
CALL () {
  WITH $label AS label WHERE label = 'Page'
  MATCH (n:Page) WHERE n.id > '' RETURN n ORDER BY n.id
UNION ALL
  WITH $label AS label WHERE label = 'Article'
  MATCH (n:Article) WHERE n.id > '' RETURN n ORDER BY n.id
UNION ALL
  WITH $label AS label WHERE label = 'Story'
  MATCH (n:Story) WHERE n.id > '' RETURN n ORDER BY n.id
UNION ALL
  WITH $label AS label WHERE label = 'Claim'
  MATCH (n:Claim) WHERE n.id > '' RETURN n ORDER BY n.id
UNION ALL
  WITH $label AS label WHERE label = 'Entity'
  MATCH (n:Entity) WHERE n.id > '' RETURN n ORDER BY n.id
UNION ALL
  WITH $label AS label WHERE label = 'Name'
  MATCH (n:Name) WHERE n.id > '' RETURN n ORDER BY n.id
UNION ALL
  WITH $label AS label WHERE label = 'Judgement'
  MATCH (n:Judgement) WHERE n.id > '' RETURN n ORDER BY n.id
UNION ALL
  WITH $label AS label WHERE label = 'Fingerprint'
  MATCH (n:Fingerprint) WHERE n.article > '' RETURN n ORDER BY n.article
}
WITH n
WHERE $since IS NULL AND $before IS NULL AND $source IS NULL
  OR any(a IN CASE WHEN n:Article THEN [n]
    WHEN n:Fingerprint THEN COLLECT { MATCH (x:Article {id: n.article}) RETURN x } ELSE [(n)-[:CONTAINS|STATES|PART_OF|MENTIONS]-(x:Article) | x]
    + [(n)<-[:SUBJECT|OBJECT|ATTRIBUTED_TO]-(:Claim)<-[:STATES]-(x:Article) | x]
    + [(n)-[:NAMES|ABOUT]->(:Entity)<-[:MENTIONS]-(x:Article) | x] END
    WHERE ($since IS NULL OR a.publishedAt >= $since)
      AND ($before IS NULL OR a.publishedAt < $before)
      AND ($source IS NULL OR toLower(a.outlet) = toLower($source) OR $source IN [a.url, a.id]))
RETURN coalesce(n.id, n.article) AS id, labels(n) AS labels, properties(n) AS properties
