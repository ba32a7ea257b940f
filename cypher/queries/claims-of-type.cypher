// Claims of one type, the latest report first and undated ones last; claims.cypher tells them in full.
// $type: a claim type
// $status: reported, alleged, planned (possible ones too), denied, disputed (some affirm, some deny) or null · $since, $before: dates or
// null · $date, $id: the place to go on from, null at the start · $limit
// :param {type: 'SANCTIONED_BY', status: null, since: null, before: null, date: null, id: null, limit: 20}
MATCH (c:Claim)
WHERE c.type = $type AND c.dated >= coalesce($since, '') AND c.dated <= coalesce($date, $before, '9999')
  AND ($before IS NULL OR c.dated <> '' AND c.dated < $before)
  AND ($date IS NULL OR c.dated < $date OR c.id > $id)
  AND ($status IS NULL
      OR CASE WHEN c.polarity = 'denied' THEN 'denied' WHEN c.modality = 'stated' THEN 'reported' WHEN c.modality = 'alleged' THEN 'alleged' ELSE 'planned' END IN $status
      OR 'disputed' IN $status AND EXISTS { MATCH (other:Claim {edge: c.edge}) WHERE other.polarity <> c.polarity })
RETURN c.id AS id
// by what is the same in all, too: then the index gives the order
ORDER BY c.type DESC, c.dated DESC, id LIMIT $limit
