// The edges of an entity beyond those that were ranked, in the order of their keys, which stays while data comes in.
// $id · $types, $status: lists or null · $minSources · $since, $before: dates or null ·
// $ranked: keys to leave out · $key: the place to go on from, '' at the start · $limit
// :param {id: '…', types: null, status: null, minSources: 0, since: null, before: null, ranked: [], key: '', limit: 20}
MATCH (:Entity {id: $id})-[r:ACCUSED_BY|ACQUIRED|ARRESTED_BY|ASSOCIATE_OF|BASED_IN|BORN_IN|CHARGED_BY|CITIZEN_OF|COMPETES_WITH|
    CONTACTED|CONVICTED_BY|EDUCATED_AT|EMPLOYED_BY|EXPORT_CONTROLLED_BY|EXTRADITION_SOUGHT_BY|FAMILY_OF|
    FOUNDED|INVESTED_IN|INVESTIGATED_BY|LEADS|LOCATED_IN|MEMBER_OF|MET_WITH|OWNS|PARTNER_OF|PRESSURED_BY|
    RESIDES_IN|SANCTIONED_BY|SUBSIDIARY_OF|SUED_BY|SUPPLIES|WANTED_BY]-()
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
