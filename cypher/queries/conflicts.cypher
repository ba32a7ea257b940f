// Claims that contradict each other: of each disputed pair the best that affirms and the best that denies.
// $type: a claim type or null · $key: the place to go on from, null at the start · $limit
// :param {type: null, key: null, limit: 20}
MATCH (denial:Claim {polarity: 'denied'})
WHERE $type IS NULL OR denial.type = $type
WITH DISTINCT denial.edge AS edge
WHERE $key IS NULL OR edge > $key
// in their order before the best of each are looked for: then only as many are as are wanted
WITH edge ORDER BY edge
CALL (edge) {
  MATCH (c:Claim {edge: edge, polarity: 'affirmed'})
  WITH c ORDER BY c.modality = 'stated' DESC, c.confidence DESC, c.id
  RETURN head(collect(c)) AS a
}
WITH edge, a WHERE a IS NOT NULL
CALL (edge) {
  MATCH (c:Claim {edge: edge, polarity: 'denied'})
  WITH c ORDER BY c.modality = 'stated' DESC, c.confidence DESC, c.id
  RETURN head(collect(c)) AS b
}
RETURN edge AS key, a.type AS type, a.id AS a, b.id AS b
ORDER BY key LIMIT $limit
