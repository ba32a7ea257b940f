// How the webhook of a watchlist was told of each hit, the newest hit first.
// $watchlist · $number: the place to go on from, null at the start · $limit
// :param {watchlist: '…', number: null, limit: 20}
MATCH (h:Hit {watchlist: $watchlist})
WHERE h.delivery IS NOT NULL AND h.number < coalesce($number, 9007199254740991)
RETURN h.id AS hit, h.number AS number, h.delivery AS state, h.attempts AS attempts, h.lastAttemptAt AS lastAttemptAt,
  h.answer AS answer, CASE h.delivery WHEN 'PENDING' THEN toString(datetime({epochMillis: h.nextAttempt})) END AS nextAttemptAt
ORDER BY h.number DESC LIMIT $limit
