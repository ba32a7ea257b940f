// Stories, the newest first.
// $since, $before: dates or null · $date, $id: the place to go on from, null at the start · $limit
// :param {since: null, before: null, date: null, id: null, limit: 20}
MATCH (s:Story)
WITH s, coalesce(s.firstSeen, '') AS date
WHERE ($since IS NULL OR s.lastSeen >= $since)
  AND ($before IS NULL OR s.firstSeen < $before)
  AND ($date IS NULL OR date < $date OR date = $date AND s.id > $id)
WITH s, date ORDER BY date DESC, s.id LIMIT $limit
RETURN s.id AS id, s.headline AS headline, s.firstSeen AS firstSeen, s.lastSeen AS lastSeen, s.articles AS articles,
  s.sources AS sources
ORDER BY date DESC, id
