// One story in several outlets: its articles, and which of them are copies
MATCH (story:Story)<-[:PART_OF]-(article:Article)
WITH story, collect(DISTINCT article.outlet) AS outlets
WHERE size(outlets) > 1
WITH story ORDER BY size(outlets) DESC LIMIT 1
MATCH part = (story)<-[:PART_OF]-(article:Article)
OPTIONAL MATCH copy = (article)-[:COPY_OF]->(:Article)
RETURN part, copy
