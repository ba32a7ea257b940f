// An entity's claims in time order: by the date the sentence gives, else by the report's; undated ones last.
// $id · $since, $before: dates of the report or null · $date, $claim: the place to go on from, null at the start · $limit
// :param {id: '…', since: null, before: null, date: null, claim: null, limit: 20}
MATCH (e:Entity {id: $id})<-[:SUBJECT|OBJECT]-(c:Claim)
WITH DISTINCT c, coalesce(c.validFrom, c.validTo, c.reportedAt, '9999') AS date
WHERE ($since IS NULL OR c.reportedAt >= $since)
  AND ($before IS NULL OR c.reportedAt < $before)
  AND ($date IS NULL OR date > $date OR date = $date AND c.id > $claim)
WITH c, date ORDER BY date, c.id LIMIT $limit
RETURN c.id AS id, CASE date WHEN '9999' THEN null ELSE date END AS date,
  CASE WHEN coalesce(c.validFrom, c.validTo) IS NOT NULL THEN 'sentence' WHEN c.reportedAt IS NOT NULL THEN 'report' ELSE 'unknown' END AS dateFrom
ORDER BY date, id
