// What an entity is connected to, best supported first, each edge with the claims that state it best. All edges that are
// wanted are named in their order, the first $limit of them are told in full.
// $id · $types, $status: lists or null · $minSources · $since, $before: dates or null · $most: at most so many edges, $limit of them in full ·
// $keys: instead of all that, the edges to tell, each 'from TYPE to' with the ids of its ends, or null
// :param {id: '…', types: null, status: null, minSources: 0, since: null, before: null, most: 200, limit: 20, keys: null}
CALL () {
  WITH $id AS id WHERE $keys IS NULL
  MATCH (e:Entity {id: id})
  CALL (e) {
    MATCH (e)-[r]->() RETURN r
  UNION ALL
    MATCH (e)<-[r]-(:Entity) RETURN r
  }
  WITH r
  WHERE ($types IS NULL OR type(r) IN $types)
    AND ($status IS NULL OR r.status IN $status)
    AND r.sources >= $minSources
    AND ($since IS NULL OR r.lastReported >= $since)
    AND ($before IS NULL OR r.firstReported < $before)
    AND ($since IS NULL AND $before IS NULL OR EXISTS {
      MATCH (c:Claim {edge: r.key})
      WHERE c.reportedAt >= coalesce($since, '') AND ($before IS NULL OR c.reportedAt < $before)
    })
  WITH r ORDER BY r.sources DESC, r.key LIMIT $most
  RETURN collect(r) AS edges
UNION ALL
  UNWIND $keys AS key
  MATCH (:Entity {id: split(key, ' ')[0]})-[r]->(:Entity {id: split(key, ' ')[2]}) WHERE r.key = key
  RETURN collect(r) AS edges
}
UNWIND range(0, size(edges) - 1) AS place
WITH place, edges[place] AS r
CALL (place, r) {
  WITH r, startNode(r) AS s, endNode(r) AS o WHERE place < $limit
  RETURN {
    from: {id: s.id, name: s.name, type: head([l IN labels(s) WHERE l <> 'Entity'])},
    to: {id: o.id, name: o.name, type: head([l IN labels(o) WHERE l <> 'Entity'])},
    type: type(r), status: r.status, claims: r.claims, articles: r.articles, sources: r.sources, denials: r.denials,
    confidence: r.confidence, firstReported: r.firstReported, lastReported: r.lastReported, validFrom: r.validFrom,
    validTo: r.validTo, evidence: COLLECT {
      MATCH (c:Claim {edge: r.key})
      WHERE ($since IS NULL OR c.reportedAt >= $since) AND ($before IS NULL OR c.reportedAt < $before)
      WITH c ORDER BY c.polarity, c.modality = 'stated' DESC, c.confidence DESC, c.reportedAt, c.id LIMIT 12
      MATCH (c)<-[:STATES]-(a:Article)
      WITH c, a
      ORDER BY EXISTS { (a)-[:COPY_OF]->() }, c.polarity, c.modality = 'stated' DESC, c.confidence DESC, c.reportedAt, c.id
      LIMIT 3
      RETURN {claim: c.id, sentence: c.sentence, polarity: c.polarity, modality: c.modality,
        attribution: c.attribution, role: c.role, kind: c.kind, stake: c.stake, amount: c.amount, article: a.id,
        headline: a.headline, outlet: a.outlet, url: a.url, publishedAt: a.publishedAt}
    }} AS connection
UNION ALL
  WITH r WHERE place >= $limit
  RETURN null AS connection
}
RETURN r.key AS key, connection
ORDER BY place
