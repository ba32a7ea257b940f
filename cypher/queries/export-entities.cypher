// All entities in the order of their ids; with a filter those that its articles mention.
// $since, $before: dates or null · $source: an outlet, a URL or an article's id or null
// :param {since: null, before: null, source: null}
MATCH (e:Entity)
WHERE e.id > ''
  AND ($since IS NULL AND $before IS NULL AND $source IS NULL OR EXISTS {
    MATCH (e)<-[:MENTIONS]-(a:Article)
    WHERE ($since IS NULL OR a.publishedAt >= $since)
      AND ($before IS NULL OR a.publishedAt < $before)
      AND ($source IS NULL OR toLower(a.outlet) = toLower($source) OR $source IN [a.url, a.id])
  })
WITH e ORDER BY e.id
RETURN 'entity' AS kind, e.id AS id, head([l IN labels(e) WHERE l <> 'Entity']) AS type, e.name AS name, e.names AS names,
  e.iso2 AS iso2, e.iso3 AS iso3, e.legalForm AS legalForm, e.wikidata AS wikidata, e.wikipedia AS wikipedia,
  coalesce(e.observer, false) AS observer
