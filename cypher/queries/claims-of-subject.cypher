// Claims about what an entity did or is, the latest report first and undated ones last; claims.cypher tells them in full.
// $subject: its id · $object: another's id or null · $source: an outlet, a URL, an article's id or null · $type: a claim type or null
// $status: reported, alleged, planned (possible ones too), denied, disputed (some affirm, some deny) or null · $since, $before: dates or
// null · $date, $id: the place to go on from, null at the start · $limit
// :param {subject: '…', object: null, source: null, type: null, status: null, since: null, before: null, date: null, id: null, limit: 20}
MATCH (c:Claim)
WHERE c.subject = $subject AND c.dated >= coalesce($since, '') AND c.dated <= coalesce($date, $before, '9999')
  AND ($before IS NULL OR c.dated <> '' AND c.dated < $before)
  AND ($date IS NULL OR c.dated < $date OR c.id > $id)
  AND ($type IS NULL OR c.type = $type)
  AND ($object IS NULL OR c.object = $object)
  AND ($source IS NULL OR EXISTS { MATCH (a:Article)-[:STATES]->(c) WHERE $source IN [a.outlet, a.url, a.id] })
  AND ($status IS NULL
      OR CASE WHEN c.polarity = 'denied' THEN 'denied' WHEN c.modality = 'stated' THEN 'reported' WHEN c.modality = 'alleged' THEN 'alleged' ELSE 'planned' END IN $status
      OR 'disputed' IN $status AND EXISTS { MATCH (other:Claim {edge: c.edge}) WHERE other.polarity <> c.polarity })
RETURN c.id AS id
// by what is the same in all, too: then the index gives the order
ORDER BY c.subject DESC, c.dated DESC, id LIMIT $limit
