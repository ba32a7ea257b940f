// All relationships from one label to another with all they hold, in the order of the ids of their ends; with a filter those
// between what its articles rest on or led to.
// $from: Page, Article, Claim, Entity, Name or Judgement · $to: a label · $since, $before: dates or null · $source: an outlet, a URL or an
// article's id or null
// :param {from: 'Article', to: 'Story', since: null, before: null, source: null}
CALL () {
  WITH $from AS label WHERE label = 'Page'
  MATCH (s:Page) WHERE s.id > '' RETURN s ORDER BY s.id
UNION ALL
  WITH $from AS label WHERE label = 'Article'
  MATCH (s:Article) WHERE s.id > '' RETURN s ORDER BY s.id
UNION ALL
  WITH $from AS label WHERE label = 'Claim'
  MATCH (s:Claim) WHERE s.id > '' RETURN s ORDER BY s.id
UNION ALL
  WITH $from AS label WHERE label = 'Entity'
  MATCH (s:Entity) WHERE s.id > '' RETURN s ORDER BY s.id
UNION ALL
  WITH $from AS label WHERE label = 'Name'
  MATCH (s:Name) WHERE s.id > '' RETURN s ORDER BY s.id
UNION ALL
  WITH $from AS label WHERE label = 'Judgement'
  MATCH (s:Judgement) WHERE s.id > '' RETURN s ORDER BY s.id
}
CALL (s) {
  MATCH (s)-[r]->(o) WHERE $to IN labels(o)
  RETURN r, o ORDER BY type(r), o.id, r.as, r.kind, r.id
}
WITH s, r, o
WHERE $since IS NULL AND $before IS NULL AND $source IS NULL
  OR all(n IN [s, o] WHERE any(a IN CASE WHEN n:Article THEN [n] ELSE [(n)-[:CONTAINS|STATES|PART_OF|MENTIONS]-(x:Article) | x]
    + [(n)<-[:SUBJECT|OBJECT|ATTRIBUTED_TO]-(:Claim)<-[:STATES]-(x:Article) | x]
    + [(n)-[:NAMES|ABOUT]->(:Entity)<-[:MENTIONS]-(x:Article) | x] END
    WHERE ($since IS NULL OR a.publishedAt >= $since)
      AND ($before IS NULL OR a.publishedAt < $before)
      AND ($source IS NULL OR toLower(a.outlet) = toLower($source) OR $source IN [a.url, a.id])))
RETURN s.id AS from, type(r) AS type, o.id AS to, properties(r) AS properties
