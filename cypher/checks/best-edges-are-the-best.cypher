// A busy entity, and no other, keeps its best supported edges: the first 200 where there are more than 1000.
MATCH (e:Entity) WHERE e.best IS NOT NULL OR COUNT { (e)--() } > 1000
CALL (e) {
  MATCH (e)-[r:!(MENTIONS|SUBJECT|OBJECT)]-(:Entity)
  WITH r ORDER BY r.sources DESC, coalesce(r.lastReported, '') DESC, r.key
  WITH collect(right('000000' + r.sources, 7) + reduce(all = '', each IN [r.lastReported, r.key, r.status, r.claims, r.articles,
    r.denials, r.confidence, r.firstReported, r.validFrom, r.validTo] | all + '|' + coalesce(toString(each), ''))) AS edges
  RETURN CASE WHEN size(edges) > 1000 THEN edges[..200] ELSE [] END AS best
}
WITH e, best WHERE best <> coalesce(e.best, [])
RETURN e.id AS entity, [edge IN best WHERE NOT edge IN coalesce(e.best, [])][..5] AS missing,
  [edge IN coalesce(e.best, []) WHERE NOT edge IN best][..5] AS wrong;
