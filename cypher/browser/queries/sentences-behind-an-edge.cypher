// Sentences behind an edge: who wrote what about these two, and when
WITH 'Luohai Microsystems' AS one, 'United States' AS other
MATCH (a:Entity)<-[:SUBJECT|OBJECT]-(claim:Claim)-[:SUBJECT|OBJECT]->(b:Entity), (article:Article)-[:STATES]->(claim)
WHERE one IN a.names AND other IN b.names
MATCH (claim)-[:SUBJECT]->(subject:Entity), (claim)-[:OBJECT]->(object:Entity)
RETURN subject.name AS subject, claim.type AS type, object.name AS object, claim.sentence AS sentence,
  claim.polarity AS polarity, claim.modality AS modality, claim.attribution AS attribution, article.outlet AS outlet,
  article.publishedAt AS published
ORDER BY published
