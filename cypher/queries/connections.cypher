// What an entity is connected to, best supported first, of equally supported ones the last reported, each edge with the claims
// that state it best: the first $limit in full; the first of them carries the keys of those that follow.
// $id · $types, $status: lists or null · $minSources · $since, $before: dates or null · $most: at most so many edges, $limit of them in full ·
// $keys: instead of all that, the edges to tell, each 'from TYPE to' with the ids of its ends, or null
// :param {id: '…', types: null, status: null, minSources: 0, since: null, before: null, most: 200, limit: 20, keys: null}
// the busiest keep their best edges
OPTIONAL MATCH (busy:Entity {id: $id})
WHERE $types IS NULL AND $status IS NULL AND $minSources <= 1 AND $since IS NULL AND $before IS NULL AND $keys IS NULL
WITH busy.best AS best
CALL (best) {
  WITH best WHERE best IS NOT NULL
  WITH [edge IN best | split(edge, '|')] AS kept
  RETURN [edge IN kept[..$limit] | {sources: toInteger(edge[0]), lastReported: nullIf(edge[1], ''), key: edge[2], status: edge[3],
    claims: toInteger(edge[4]), articles: toInteger(edge[5]), denials: toInteger(edge[6]), confidence: toFloat(edge[7]),
    firstReported: nullIf(edge[8], ''), validFrom: nullIf(edge[9], ''), validTo: nullIf(edge[10], '')}] AS edges,
    [later IN kept[$limit..] | later[2]] AS following
UNION ALL
  WITH best WHERE best IS NULL AND $keys IS NULL
  // the types by name: most of what leads to a busy entity are mentions
  MATCH (:Entity {id: $id})-[r:ACCUSED_BY|ACQUIRED|ARRESTED_BY|ASSOCIATE_OF|BASED_IN|BORN_IN|CHARGED_BY|CITIZEN_OF|COMPETES_WITH|
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
  WITH r ORDER BY r.sources DESC, coalesce(r.lastReported, '') DESC, r.key LIMIT $most
  WITH collect(r) AS ranked
  RETURN [edge IN ranked[..$limit] | properties(edge)] AS edges, [later IN ranked[$limit..] | later.key] AS following
UNION ALL
  UNWIND $keys AS key
  // both ends first: an edge is looked for at the less busy one
  MATCH (from:Entity {id: split(key, ' ')[0]}) USING INDEX from:Entity(id)
  MATCH (to:Entity {id: split(key, ' ')[2]}) USING INDEX to:Entity(id)
  MATCH (from)-[r:ACCUSED_BY|ACQUIRED|ARRESTED_BY|ASSOCIATE_OF|BASED_IN|BORN_IN|CHARGED_BY|CITIZEN_OF|COMPETES_WITH|
      CONTACTED|CONVICTED_BY|EDUCATED_AT|EMPLOYED_BY|EXPORT_CONTROLLED_BY|EXTRADITION_SOUGHT_BY|FAMILY_OF|
      FOUNDED|INVESTED_IN|INVESTIGATED_BY|LEADS|LOCATED_IN|MEMBER_OF|MET_WITH|OWNS|PARTNER_OF|PRESSURED_BY|
      RESIDES_IN|SANCTIONED_BY|SUBSIDIARY_OF|SUED_BY|SUPPLIES|WANTED_BY]->(to)
  WHERE r.key = key
  RETURN collect(properties(r)) AS edges, [] AS following
}
UNWIND edges AS edge
MATCH (s:Entity {id: split(edge.key, ' ')[0]})
MATCH (o:Entity {id: split(edge.key, ' ')[2]})
WITH edge, CASE edge.key WHEN edges[0].key THEN following END AS following, s, o
ORDER BY edge.sources DESC, coalesce(edge.lastReported, '') DESC, edge.key
RETURN {
  from: {id: s.id, name: s.name, type: head([l IN labels(s) WHERE l <> 'Entity'])},
  to: {id: o.id, name: o.name, type: head([l IN labels(o) WHERE l <> 'Entity'])},
  type: split(edge.key, ' ')[1], status: edge.status, claims: edge.claims, articles: edge.articles, sources: edge.sources,
  denials: edge.denials, confidence: edge.confidence, firstReported: edge.firstReported, lastReported: edge.lastReported,
  validFrom: edge.validFrom, validTo: edge.validTo, evidence: COLLECT {
    MATCH (c:Claim {edge: edge.key})
    WHERE ($since IS NULL OR c.reportedAt >= $since) AND ($before IS NULL OR c.reportedAt < $before)
    WITH c ORDER BY c.polarity, c.modality = 'stated' DESC, c.confidence DESC, c.reportedAt, c.id LIMIT 12
    MATCH (c)<-[:STATES]-(a:Article)
    WITH c, a
    ORDER BY EXISTS { (a)-[:COPY_OF]->() }, c.polarity, c.modality = 'stated' DESC, c.confidence DESC, c.reportedAt, c.id
    LIMIT 3
    RETURN {claim: c.id, sentence: c.sentence, polarity: c.polarity, modality: c.modality,
      attribution: c.attribution, role: c.role, kind: c.kind, stake: c.stake, amount: c.amount, article: a.id,
      headline: a.headline, outlet: a.outlet, url: a.url, publishedAt: a.publishedAt}
  }} AS connection, edge.key AS key, following
