// Why one: whom the articles that use a name mean, how sure that is, and what added to it
WITH 'Viktor Dravenko' AS name
MATCH (entity:Entity) WHERE name IN entity.names
CALL (entity) {
  MATCH (entity)<-[mention:MENTIONS]-(article:Article)
  RETURN mention.title AS called, coalesce(article.headline, article.id) AS inOrAs, mention.score AS score, mention.why AS why
  UNION ALL
  MATCH (entity)<-[:NAMES]-(one:Name)-[same:SAME_AS|JUDGED]->(other:Name)-[:NAMES]->(entity)
  RETURN one.key AS called, other.key AS inOrAs, null AS score,
    [coalesce(same.kind + ' in ' + same.articles + ' articles', 'judged ' + same.verdict)] AS why
}
RETURN entity.name AS entity, called, inOrAs, score, why
ORDER BY entity, called, inOrAs
