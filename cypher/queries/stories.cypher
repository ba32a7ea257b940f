// Stories, the newest first.
// $since, $before: dates or null · $date, $id: the place to go on from, null at the start · $limit
// :param {since: null, before: null, date: null, id: null, limit: 20}
MATCH (s:Story)
WHERE s.dated >= '' AND s.dated <= coalesce($date, $before, '9999')
  AND ($since IS NULL OR s.lastSeen >= $since)
  AND ($before IS NULL OR s.dated <> '' AND s.dated < $before)
  AND ($date IS NULL OR s.dated < $date OR s.id > $id)
WITH s ORDER BY s.dated DESC, s.id LIMIT $limit
// a story that a writer takes away just now has no properties any more: they are read at once
WITH properties(s) AS story WHERE story.articles IS NOT NULL
RETURN story.id AS id, story.headline AS headline, story.firstSeen AS firstSeen, story.lastSeen AS lastSeen,
  story.articles AS articles, story.sources AS sources
ORDER BY story.dated DESC, id
