// Claims of reports whose date nobody knows, of one type or of all.
// $type: a claim type or null
// $status: reported, alleged, planned (possible ones too), denied, disputed (some affirm, some deny) or null ·
// $id: the place to go on from, '' at the start · $limit
// :param {type: 'SANCTIONED_BY', status: null, id: '', limit: 20}
CALL () {
  MATCH (c:Claim)
  USING INDEX c:Claim(type)
  WHERE c.type = $type AND c.reportedAt IS NULL AND c.id > $id
    AND ($status IS NULL
      OR CASE WHEN c.polarity = 'denied' THEN 'denied' WHEN c.modality = 'stated' THEN 'reported' WHEN c.modality = 'alleged' THEN 'alleged' ELSE 'planned' END IN $status
      OR 'disputed' IN $status AND EXISTS { MATCH (other:Claim {edge: c.edge}) WHERE other.polarity <> c.polarity })
  RETURN c ORDER BY c.id LIMIT $limit
UNION ALL
  WITH 1 AS all WHERE $type IS NULL
  MATCH (c:Claim)
  WHERE c.id > $id AND c.reportedAt IS NULL
    AND ($status IS NULL
      OR CASE WHEN c.polarity = 'denied' THEN 'denied' WHEN c.modality = 'stated' THEN 'reported' WHEN c.modality = 'alleged' THEN 'alleged' ELSE 'planned' END IN $status
      OR 'disputed' IN $status AND EXISTS { MATCH (other:Claim {edge: c.edge}) WHERE other.polarity <> c.polarity })
  RETURN c ORDER BY c.id LIMIT $limit
}
RETURN c.id AS id
ORDER BY id
