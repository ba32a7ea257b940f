// The edges of an entity beyond those that were ranked, in the order of their keys, which stays while data comes in.
// $id · $types, $status: lists or null · $minSources · $since, $before: dates or null ·
// $ranked: keys to leave out · $key: the place to go on from, '' at the start · $limit
// :param {id: '…', types: null, status: null, minSources: 0, since: null, before: null, ranked: [], key: '', limit: 20}
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)-[r]->() RETURN r
UNION ALL
  MATCH (e)<-[r]-(:Entity) RETURN r
}
WITH r
WHERE r.key > $key
  AND NOT r.key IN $ranked
  AND ($types IS NULL OR type(r) IN $types)
  AND ($status IS NULL OR r.status IN $status)
  AND r.sources >= $minSources
  AND ($since IS NULL OR r.lastReported >= $since)
  AND ($before IS NULL OR r.firstReported < $before)
  AND ($since IS NULL AND $before IS NULL OR EXISTS {
    MATCH (c:Claim {edge: r.key})
    WHERE c.reportedAt >= coalesce($since, '') AND ($before IS NULL OR c.reportedAt < $before)
  })
RETURN r.key AS key
ORDER BY key LIMIT $limit
