// All judgements in the order of their ids.
// no parameters
MATCH (j:Judgement)
WHERE j.id > ''
WITH j ORDER BY j.id
RETURN 'judgement' AS kind, j.id AS id, j.verdict AS verdict, j.by AS by, j.reason AS reason, j.at AS at,
  j.revokedAt AS revokedAt, COLLECT { MATCH (j)-[:ABOUT]->(e:Entity) RETURN e.id ORDER BY e.id } AS about
