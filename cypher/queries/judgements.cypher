// What people decided, the newest first, also what was taken back.
// $at, $id: the place to go on from, null at the start · $limit
// :param {at: null, id: null, limit: 20}
MATCH (j:Judgement)
WHERE $at IS NULL OR j.at < $at OR j.at = $at AND j.id > $id
WITH j ORDER BY j.at DESC, j.id LIMIT $limit
RETURN j.id AS id, j.a AS a, j.b AS b, j.aName AS aName, j.bName AS bName, j.article AS article, j.verdict AS verdict,
  j.reason AS reason, j.by AS by, j.at AS at, j.revokedAt AS revokedAt
ORDER BY at DESC, id
