// Invariant 7: what only one article can tell apart stays with that article and its copies.
MATCH (n:Name)-[:NAMES]->(e:Entity)<-[m:MENTIONS]-(a:Article)
WHERE n.article IS NOT NULL
WITH n, e, count(DISTINCT a.origin) AS articles
WHERE articles > 1 AND NOT EXISTS { (n)-[:JUDGED]-() }
RETURN n.key AS name, e.id AS entity, articles;
