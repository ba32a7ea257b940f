// A busy entity keeps its best supported edges and what they hold, so that its connections need not all be gone through.
MATCH (e:Entity)
WHERE 1000 < COUNT { (e)--() } - COUNT { (e)<-[:MENTIONS|SUBJECT|OBJECT|ATTRIBUTED_TO|NAMES|ABOUT]-() }
CALL (e) {
  MATCH (e)-[r:!(MENTIONS|SUBJECT|OBJECT)]-(:Entity)
  WITH e, r ORDER BY r.sources DESC, coalesce(r.lastReported, '') DESC, r.key LIMIT 200
  WITH e, collect(right('000000' + r.sources, 7) + reduce(all = '', each IN [r.lastReported, r.key, r.status, r.claims, r.articles,
    r.denials, r.confidence, r.firstReported, r.validFrom, r.validTo] | all + '|' + coalesce(toString(each), ''))) AS best
  SET e.best = best
} IN TRANSACTIONS OF 100 ROWS;
