// "A met B" and "B met A" are one edge: in a claim that says the same either way the entity with the lesser id comes first.
MATCH (s:Entity)<-[subject:SUBJECT]-(c:Claim)-[object:OBJECT]->(o:Entity)
WHERE c.type IN ['ASSOCIATE_OF', 'COMPETES_WITH', 'FAMILY_OF', 'MET_WITH', 'PARTNER_OF']
  AND (o.id < s.id OR o.id = s.id AND object.as < subject.as)
CALL (s, subject, c, object, o) {
  CREATE (c)-[:SUBJECT {as: object.as}]->(o), (c)-[:OBJECT {as: subject.as}]->(s)
  DELETE subject, object
  WITH s, c, o, properties(c) AS was
  SET c.edge = o.id + ' ' + c.type + ' ' + s.id, c.subject = o.id, c.object = s.id,
    c.subjectText = was.objectText, c.subjectStart = was.objectStart, c.subjectEnd = was.objectEnd,
    c.objectText = was.subjectText, c.objectStart = was.subjectStart, c.objectEnd = was.subjectEnd
} IN TRANSACTIONS OF 1000 ROWS;

// Their edges are counted anew.
MATCH (:Entity)-[r:ASSOCIATE_OF|COMPETES_WITH|FAMILY_OF|MET_WITH|PARTNER_OF]->(:Entity)
CALL (r) {
  DELETE r
} IN TRANSACTIONS OF 1000 ROWS;

MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)
WHERE c.type IN ['ASSOCIATE_OF', 'COMPETES_WITH', 'FAMILY_OF', 'MET_WITH', 'PARTNER_OF'] AND s <> o
WITH DISTINCT s, o, c.type AS type, c.edge AS edge
CALL (s, o, type, edge) {
  MATCH (c:Claim {edge: edge})<-[:STATES]-(a:Article)
  WITH s, o, type, edge, a.origin AS source, count(DISTINCT c) AS claims, count(DISTINCT a) AS articles,
    sum(CASE c.polarity WHEN 'denied' THEN 1 ELSE 0 END) AS denials,
    max(CASE WHEN c.polarity = 'denied' THEN 0 ELSE
      CASE c.modality WHEN 'stated' THEN 3 WHEN 'alleged' THEN 2 ELSE 1 END END) AS strength,
    max(c.confidence) AS best, min(c.reportedAt) AS first, max(c.reportedAt) AS last,
    min(c.validFrom) AS validFrom, max(c.validTo) AS validTo
  ORDER BY best
  WITH s, o, type, edge, sum(claims) AS claims, sum(articles) AS articles, count(source) AS sources, sum(denials) AS denials,
    max(strength) AS strength, collect(best) AS bests, min(first) AS first, max(last) AS last,
    min(validFrom) AS validFrom, max(validTo) AS validTo
  MERGE (s)-[r:$(type)]->(o)
  SET r = {key: edge, claims: claims, articles: articles, sources: sources, denials: denials,
    confidence: round(1 - reduce(wrong = 1.0, each IN bests | wrong * (1 - each)), 3),
    firstReported: first, lastReported: last, validFrom: validFrom, validTo: validTo,
    status: CASE WHEN denials = claims THEN 'denied' WHEN denials > 0 THEN 'disputed'
      ELSE ['planned', 'alleged', 'reported'][strength - 1] END}
} IN TRANSACTIONS OF 1000 ROWS;

MATCH (e:Entity) WHERE e.best IS NOT NULL
CALL (e) {
  MATCH (e)-[r:!(MENTIONS|SUBJECT|OBJECT)]-(:Entity)
  WITH e, r ORDER BY r.sources DESC, coalesce(r.lastReported, '') DESC, r.key
  WITH e, collect(right('000000' + r.sources, 7) + reduce(all = '', each IN [r.lastReported, r.key, r.status, r.claims, r.articles,
    r.denials, r.confidence, r.firstReported, r.validFrom, r.validTo] | all + '|' + coalesce(toString(each), ''))) AS edges
  SET e.best = CASE WHEN size(edges) > 1000 THEN edges[..200] END
} IN TRANSACTIONS OF 100 ROWS;
