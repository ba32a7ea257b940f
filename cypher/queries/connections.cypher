// What an entity is connected to, best supported first, each edge with the claims that state it best.
// $id · $types, $status: lists or null · $minSources · $since, $before: dates or null ·
// $sources, $key: the place to go on from, null at the start · $limit
// :param {id: '…', types: null, status: null, minSources: 0, since: null, before: null, sources: null, key: null, limit: 20}
MATCH (e:Entity {id: $id})-[r]-(:Entity)
WHERE ($types IS NULL OR type(r) IN $types)
  AND ($status IS NULL OR r.status IN $status)
  AND r.sources >= $minSources
  AND ($since IS NULL OR r.lastReported >= $since)
  AND ($before IS NULL OR r.firstReported < $before)
WITH DISTINCT r, startNode(r) AS s, endNode(r) AS o
WITH r, s, o, r.key AS key
WHERE ($sources IS NULL OR r.sources < $sources OR r.sources = $sources AND key > $key)
  AND ($since IS NULL AND $before IS NULL OR EXISTS {
    MATCH (c:Claim {edge: r.key})
    WHERE c.reportedAt >= coalesce($since, '') AND ($before IS NULL OR c.reportedAt < $before)
  })
WITH r, s, o, key ORDER BY r.sources DESC, key LIMIT $limit
CALL (r, s, o) {
  MATCH (c:Claim {edge: r.key})<-[:STATES]-(a:Article)
  WHERE ($since IS NULL OR c.reportedAt >= $since) AND ($before IS NULL OR c.reportedAt < $before)
  WITH c, a
  ORDER BY EXISTS { (a)-[:COPY_OF]->() }, c.polarity, c.modality = 'stated' DESC, c.confidence DESC, c.reportedAt, c.id
  LIMIT 3
  RETURN collect({claim: c.id, sentence: c.sentence, polarity: c.polarity, modality: c.modality,
    attribution: c.attribution, role: c.role, kind: c.kind, stake: c.stake, amount: c.amount, article: a.id,
    headline: a.headline, outlet: a.outlet, url: a.url, publishedAt: a.publishedAt}) AS evidence
}
RETURN {id: s.id, name: s.name, type: head([l IN labels(s) WHERE l <> 'Entity'])} AS from,
  {id: o.id, name: o.name, type: head([l IN labels(o) WHERE l <> 'Entity'])} AS to,
  type(r) AS type, r.status AS status, r.claims AS claims, r.articles AS articles, r.sources AS sources,
  r.denials AS denials, r.confidence AS confidence, r.firstReported AS firstReported, r.lastReported AS lastReported,
  r.validFrom AS validFrom, r.validTo AS validTo, evidence
ORDER BY sources DESC, key
