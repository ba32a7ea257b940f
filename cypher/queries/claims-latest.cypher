// The latest dated claims, of one type or of all; claims.cypher tells them in full, claims-undated.cypher those that follow.
// $type: a claim type or null
// $status: reported, alleged, planned (possible ones too), denied, disputed (some affirm, some deny) or null · $since, $before: dates or
// null · $date, $id: the place to go on from, null at the start · $limit
// :param {type: 'SANCTIONED_BY', status: null, since: null, before: null, date: null, id: null, limit: 20}
CALL () {
  MATCH (c:Claim)
  WHERE c.type = $type AND c.reportedAt >= coalesce($since, '') AND c.reportedAt <= coalesce($date, $before, '9999')
    AND ($before IS NULL OR c.reportedAt < $before)
    AND ($date IS NULL OR c.reportedAt < $date OR c.id > $id)
    AND ($status IS NULL
      OR CASE WHEN c.polarity = 'denied' THEN 'denied' WHEN c.modality = 'stated' THEN 'reported' WHEN c.modality = 'alleged' THEN 'alleged' ELSE 'planned' END IN $status
      OR 'disputed' IN $status AND EXISTS { MATCH (other:Claim {edge: c.edge}) WHERE other.polarity <> c.polarity })
  // by type, too: then the index gives the order
  RETURN c ORDER BY c.type DESC, c.reportedAt DESC, c.id LIMIT $limit
UNION ALL
  WITH 1 AS all WHERE $type IS NULL
  MATCH (c:Claim)
  WHERE c.reportedAt >= coalesce($since, '') AND c.reportedAt <= coalesce($date, $before, '9999')
    AND ($before IS NULL OR c.reportedAt < $before)
    AND ($date IS NULL OR c.reportedAt < $date OR c.id > $id)
    AND ($status IS NULL
      OR CASE WHEN c.polarity = 'denied' THEN 'denied' WHEN c.modality = 'stated' THEN 'reported' WHEN c.modality = 'alleged' THEN 'alleged' ELSE 'planned' END IN $status
      OR 'disputed' IN $status AND EXISTS { MATCH (other:Claim {edge: c.edge}) WHERE other.polarity <> c.polarity })
  RETURN c ORDER BY c.reportedAt DESC, c.id LIMIT $limit
}
RETURN c.id AS id
ORDER BY c.reportedAt DESC, id
