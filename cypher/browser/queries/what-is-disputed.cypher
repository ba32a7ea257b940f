// What is disputed: claims of one kind between two entities that some affirm and some deny
MATCH (a:Entity)-[edge]->(b:Entity)
WHERE edge.status = 'disputed'
MATCH (a)<-[:SUBJECT]-(claim:Claim {type: type(edge)})-[:OBJECT]->(b), (article:Article)-[:STATES]->(claim)
RETURN a.name AS subject, type(edge) AS type, b.name AS object, claim.polarity AS polarity, claim.modality AS modality,
  claim.attribution AS attribution, claim.sentence AS sentence, article.outlet AS outlet, article.publishedAt AS published
ORDER BY subject, type, object, published
