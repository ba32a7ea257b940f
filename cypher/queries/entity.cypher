// One entity: its names, how often and from when to when it is mentioned, what it is known as elsewhere.
// $id
// :param id => '…'
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)<-[:MENTIONS]-(a:Article)
  RETURN min(a.publishedAt) AS firstSeen, max(a.publishedAt) AS lastSeen
}
RETURN e.id AS id, e.name AS name, e.names AS names, head([l IN labels(e) WHERE l <> 'Entity']) AS type,
  coalesce(e.mentions, 0) AS mentions,
  // an article may use two names of one entity; with one name, the store's own count is the number of articles
  CASE WHEN COUNT { (e)<-[:NAMES]-() } = 1 THEN COUNT { (e)<-[:MENTIONS]-() }
    ELSE COUNT { MATCH (e)<-[:MENTIONS]-(a) RETURN DISTINCT a } END AS articles, firstSeen, lastSeen, e.iso2 AS iso2, e.iso3 AS iso3, e.legalForm AS legalForm,
  coalesce(e.wikidata, head(COLLECT {
    MATCH (e)<-[:NAMES]-(n:Name) WHERE n.article IS NOT NULL
    MATCH (listed:Article {id: n.article}) WHERE listed.wikidata IS NOT NULL
    RETURN listed.wikidata ORDER BY listed.wikidata LIMIT 1
  })) AS wikidata, e.wikipedia AS wikipedia, coalesce(e.observer, false) AS observer
