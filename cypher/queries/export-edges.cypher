// All edges between entities, in the order of their ends; with a filter those that its articles' claims support.
// $since, $before: dates or null · $source: an outlet, a URL or an article's id or null
// :param {since: null, before: null, source: null}
MATCH (s:Entity)
WHERE s.id > ''
WITH s ORDER BY s.id
CALL (s) {
  MATCH (s)-[r]->(o:Entity)
  WHERE $since IS NULL AND $before IS NULL AND $source IS NULL OR EXISTS {
    MATCH (c:Claim {edge: r.key})<-[:STATES]-(a:Article)
    WHERE ($since IS NULL OR a.publishedAt >= $since)
      AND ($before IS NULL OR a.publishedAt < $before)
      AND ($source IS NULL OR toLower(a.outlet) = toLower($source) OR $source IN [a.url, a.id])
  }
  RETURN r, o ORDER BY type(r), o.id
}
RETURN 'edge' AS kind, s.id AS from, type(r) AS type, o.id AS to, r.status AS status, r.claims AS claims,
  r.articles AS articles, r.sources AS sources, r.denials AS denials, r.confidence AS confidence,
  r.firstReported AS firstReported, r.lastReported AS lastReported, r.validFrom AS validFrom, r.validTo AS validTo
