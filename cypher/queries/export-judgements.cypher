// The judgements that hold, in the order of their ids: what was judged and taken back leaves the export as it was.
// no parameters
MATCH (j:Judgement)
WHERE j.id > '' AND j.revokedAt IS NULL
WITH j ORDER BY j.id
RETURN 'judgement' AS kind, j.id AS id, j.verdict AS verdict, j.by AS by, j.reason AS reason, j.at AS at,
  COLLECT { MATCH (j)-[:ABOUT]->(e:Entity) RETURN e.id ORDER BY e.id } AS about
