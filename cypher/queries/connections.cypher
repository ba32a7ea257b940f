// What an entity is connected to, best supported first, of equally supported ones the last reported, each edge with the claims
// that state it best: the first $limit in full; the first of them carries the keys of those that follow.
// $id · $types, $status: lists or null · $minSources · $since, $before: dates or null · $most: at most so many edges, $limit of them in full ·
// $keys: instead of all that, the edges to tell, each 'from TYPE to' with the ids of its ends, or null
// :param {id: '…', types: null, status: null, minSources: 0, since: null, before: null, most: 200, limit: 20, keys: null}
CALL () {
  WITH $id AS id WHERE $keys IS NULL
  // the types by name: most of what leads to a busy entity are mentions
  MATCH (:Entity {id: id})-[r:ACCUSED_BY|ACQUIRED|ARRESTED_BY|ASSOCIATE_OF|BASED_IN|BORN_IN|CHARGED_BY|CITIZEN_OF|COMPETES_WITH|
      CONTACTED|CONVICTED_BY|EDUCATED_AT|EMPLOYED_BY|EXPORT_CONTROLLED_BY|EXTRADITION_SOUGHT_BY|FAMILY_OF|
      FOUNDED|INVESTED_IN|INVESTIGATED_BY|LEADS|LOCATED_IN|MEMBER_OF|MET_WITH|OWNS|PARTNER_OF|PRESSURED_BY|
      RESIDES_IN|SANCTIONED_BY|SUBSIDIARY_OF|SUED_BY|SUPPLIES|WANTED_BY]-()
  WHERE ($types IS NULL OR type(r) IN $types)
    AND ($status IS NULL OR r.status IN $status)
    AND r.sources >= $minSources
    AND ($since IS NULL OR r.lastReported >= $since)
    AND ($before IS NULL OR r.firstReported < $before)
    AND ($since IS NULL AND $before IS NULL OR EXISTS {
      MATCH (c:Claim {edge: r.key})
      WHERE c.reportedAt >= coalesce($since, '') AND ($before IS NULL OR c.reportedAt < $before)
    })
  WITH r ORDER BY r.sources DESC, coalesce(r.lastReported, '') DESC LIMIT $most
  // a key takes long to read: only those of the best are
  WITH r, r.key AS key ORDER BY r.sources DESC, coalesce(r.lastReported, '') DESC, key
  RETURN collect(r) AS edges
UNION ALL
  UNWIND $keys AS key
  MATCH (:Entity {id: split(key, ' ')[0]})-[r]->(:Entity {id: split(key, ' ')[2]}) WHERE type(r) = split(key, ' ')[1]
  RETURN collect(r) AS edges
}
UNWIND edges[..$limit] AS r
WITH r, CASE r WHEN edges[0] THEN [later IN edges[$limit..] | later.key] END AS following
WITH r, following, startNode(r) AS s, endNode(r) AS o
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
  }} AS connection, r.key AS key, following
