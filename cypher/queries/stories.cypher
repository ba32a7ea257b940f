// Stories, the newest first.
// $since, $before: dates or null · $date, $id: the place to go on from, null at the start · $limit
// :param {since: null, before: null, date: null, id: null, limit: 20}
MATCH (s:Story)
WHERE s.dated >= '' AND s.dated <= coalesce($date, $before, '9999')
  AND ($since IS NULL OR s.lastSeen >= $since)
  AND ($before IS NULL OR s.dated <> '' AND s.dated < $before)
  AND ($date IS NULL OR s.dated < $date OR s.id > $id)
RETURN s.id AS id, s.headline AS headline, s.firstSeen AS firstSeen, s.lastSeen AS lastSeen, s.articles AS articles,
  s.sources AS sources
ORDER BY s.dated DESC, id LIMIT $limit
