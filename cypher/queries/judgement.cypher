// One judgement.
// $id
// :param id => '…'
MATCH (j:Judgement {id: $id})
RETURN j.id AS id, j.a AS a, j.b AS b, j.aName AS aName, j.bName AS bName, j.article AS article, j.verdict AS verdict,
  j.reason AS reason, j.by AS by, j.at AS at, j.revokedAt AS revokedAt
