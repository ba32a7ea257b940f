// What is new about those on a watchlist, the newest first: an article that is the first of its story to speak of one
// of them or to state something about one. Its claims are told by their ids.
// $watchlist · $hit: one hit's id, or null for all · $since: an instant or null · $number: the place to go on from, null at the
// start · $limit
// :param {watchlist: '…', hit: null, since: null, number: null, limit: 20}
MATCH (h:Hit {watchlist: $watchlist})
WHERE h.number < coalesce($number, 9007199254740991) AND ($hit IS NULL OR h.id = $hit)
  AND ($since IS NULL OR datetime(h.at) >= datetime($since))
WITH h ORDER BY h.number DESC LIMIT $limit
MATCH (h)-[:IN]->(a:Article)
RETURN h.id AS id, h.number AS number, h.at AS at,
  head(COLLECT { MATCH (a)-[:PART_OF]->(s:Story) RETURN {id: s.id, headline: s.headline} }) AS story,
  {id: a.id, headline: a.headline, outlet: a.outlet, url: a.url, publishedAt: a.publishedAt} AS article,
  COLLECT {
    UNWIND h.entities AS one
    MATCH (:Name {id: one})-[:NAMES]->(e:Entity)
    RETURN DISTINCT {id: e.id, name: e.name, type: head([t IN labels(e) WHERE t <> 'Entity'])}
  } AS entities,
  h.claims AS claims
ORDER BY number DESC
