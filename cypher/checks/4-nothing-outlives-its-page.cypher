// Invariant 4: what a withdrawn page alone had said is gone, and so is what rested on it.
MATCH (a:Article) WHERE NOT EXISTS { (:Page|List)-[:CONTAINS]->(a) }
RETURN 'Article' AS label, a.id AS id
UNION
MATCH (c:Claim)
WHERE COUNT { (:Article)-[:STATES]->(c) } <> 1 OR COUNT { (c)-[:SUBJECT]->(:Entity) } <> 1
  OR COUNT { (c)-[:OBJECT]->(:Entity) } <> 1
RETURN 'Claim' AS label, c.id AS id
UNION
MATCH (s:Story)
WHERE COUNT { (s)<-[:PART_OF]-(:Article) } = 0 OR s.articles <> COUNT { (s)<-[:PART_OF]-(:Article) }
RETURN 'Story' AS label, s.id AS id
UNION
MATCH (a:Article) WHERE NOT a:ListEntry AND COUNT { (a)-[:PART_OF]->(:Story) } <> 1
RETURN 'Article without a story' AS label, a.id AS id
UNION
MATCH (e:Entity)
WHERE NOT EXISTS { (e)<-[:MENTIONS|ABOUT]-() } OR NOT EXISTS { (e)<-[:NAMES]-(:Name) }
RETURN 'Entity' AS label, e.id AS id
UNION
MATCH (n:Name)
WHERE n.articles = 0 AND NOT EXISTS { (n)-[:SAME_AS|JUDGED]-() }
RETURN 'Name' AS label, n.id AS id;
