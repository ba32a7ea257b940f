// A story counts its articles, its sources (groups of copies) and its days as they are, and copies are told with their original.
MATCH (s:Story)<-[:PART_OF]-(a:Article)
WITH s, count(a) AS articles, count(DISTINCT a.origin) AS sources, min(a.publishedAt) AS first, max(a.publishedAt) AS last
WHERE s.articles <> articles OR s.sources <> sources OR coalesce(s.firstSeen, '') <> coalesce(first, '')
  OR coalesce(s.lastSeen, '') <> coalesce(last, '')
RETURN s.id AS story, 'counts' AS broken
UNION
MATCH (a:Article)-[:PART_OF]->(s:Story), (original:Article {id: a.origin})
WHERE NOT (original)-[:PART_OF]->(s)
RETURN s.id AS story, 'tells a copy without its original' AS broken
UNION
MATCH (a:Article)-[:SAME_EVENT]-(b:Article)
WHERE a.origin <> a.id
RETURN a.id AS story, 'a copy is compared, not its original' AS broken
UNION
MATCH (earlier:Article)-[:SAME_EVENT]->(later:Article)
WHERE coalesce(earlier.publishedAt, '~') + ' ' + earlier.id >= coalesce(later.publishedAt, '~') + ' ' + later.id
RETURN later.id AS story, 'links run against time' AS broken
UNION
MATCH (f:Fingerprint)
WHERE NOT EXISTS { (:Article {id: f.article}) }
RETURN f.article AS story, 'a fingerprint outlives its article' AS broken;
