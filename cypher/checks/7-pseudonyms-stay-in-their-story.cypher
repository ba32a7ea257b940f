// Invariant 7: what only one article can tell apart stays with that article.
MATCH (n:Name {local: true})-[:NAMES]->(e:Entity)<-[m:MENTIONS]-(a:Article)
WITH n, e, count(DISTINCT a) AS articles
WHERE articles > 1 AND NOT EXISTS { (n)-[:JUDGED]-() }
RETURN n.key AS name, e.id AS entity, articles;
