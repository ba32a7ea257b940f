// Invariants 2, 3 and 5: an edge stands exactly where claims support it, its counts are theirs, copies are one source, so is a list, and it
// is disputed exactly when they disagree.
MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity), (a:Article)-[:STATES]->(c)
WHERE s <> o
OPTIONAL MATCH (a)-[:COPY_OF]->(original:Article)
WITH s, o, c.type AS type, count(DISTINCT c) AS claims, count(DISTINCT a) AS articles,
  count(DISTINCT CASE WHEN a:ListEntry OR original IS NULL AND a.revision > 1 THEN a.origin ELSE coalesce(original, a).id END) AS sources,
  sum(CASE c.polarity WHEN 'denied' THEN 1 ELSE 0 END) AS denials
OPTIONAL MATCH (s)-[r]->(o) WHERE type(r) = type
WITH s, o, type, r, claims, articles, sources, denials
WHERE r IS NULL OR r.claims <> claims OR r.articles <> articles OR r.sources <> sources OR r.denials <> denials
  OR (r.status = 'disputed') <> (0 < denials AND denials < claims)
RETURN s.id AS from, type, o.id AS to, 'should be: ' + claims + ' claims, ' + articles + ' articles, ' + sources
  + ' sources, ' + denials + ' denials' AS broken
UNION
MATCH (s:Entity)-[r]->(o:Entity)
WHERE NOT EXISTS { MATCH (s)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o) WHERE c.type = type(r) }
RETURN s.id AS from, type(r) AS type, o.id AS to, 'no claim supports it' AS broken;
