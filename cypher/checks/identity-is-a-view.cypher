// Identity is a view: whatever an article calls by a name points to the entity that the name stands for.
MATCH (x)-[r:MENTIONS|SUBJECT|OBJECT|ATTRIBUTED_TO|ABOUT]->(e:Entity)
WHERE NOT EXISTS { (:Name {id: r.as})-[:NAMES]->(e) }
RETURN x.id AS from, type(r) AS type, e.id AS to
UNION
MATCH (n:Name) WHERE COUNT { (n)-[:NAMES]->() } > 1 OR n.articles > 0 AND NOT EXISTS { (n)-[:NAMES]->() }
RETURN n.id AS from, 'NAMES' AS type, n.key AS to
UNION
MATCH (n:Name)-[:NAMES]->(e:Entity)
WHERE n.articles <> COUNT { (e)<-[m:MENTIONS]-() WHERE m.as = n.id }
RETURN n.id AS from, 'articles' AS type, e.id AS to;
