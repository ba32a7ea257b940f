// Claims from one source, the latest report first and undated ones last; claims.cypher tells them in full.
// $source: an outlet, a URL or an article's id · $type: a claim type or null
// $status: reported, alleged, planned (possible ones too), denied, disputed (some affirm, some deny) or null · $since, $before: dates or
// null · $date, $id: the place to go on from, null at the start · $limit
// :param {source: '…', type: null, status: null, since: null, before: null, date: null, id: null, limit: 20}
CALL () {
  MATCH (a:Article {outlet: $source}) RETURN a
UNION
  MATCH (a:Article {url: $source}) RETURN a
UNION
  MATCH (a:Article {id: $source}) RETURN a
}
MATCH (a)-[:STATES]->(c:Claim)
WHERE c.dated >= coalesce($since, '') AND c.dated <= coalesce($date, $before, '9999')
  AND ($before IS NULL OR c.dated <> '' AND c.dated < $before)
  AND ($date IS NULL OR c.dated < $date OR c.id > $id)
  AND ($type IS NULL OR c.type = $type)
  AND ($status IS NULL
      OR CASE WHEN c.polarity = 'denied' THEN 'denied' WHEN c.modality = 'stated' THEN 'reported' WHEN c.modality = 'alleged' THEN 'alleged' ELSE 'planned' END IN $status
      OR 'disputed' IN $status AND EXISTS { MATCH (other:Claim {edge: c.edge}) WHERE other.polarity <> c.polarity })
RETURN c.id AS id
ORDER BY c.dated DESC, id LIMIT $limit
