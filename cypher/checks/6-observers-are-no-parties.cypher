// Invariant 6: who only reports in an article has no claim of its own there.
MATCH (a:Article)-[m:MENTIONS {observer: true}]->(e:Entity), (a)-[:STATES]->(c:Claim)-[end:SUBJECT|OBJECT]->(e)
WHERE end.as = m.as
RETURN a.id AS article, e.name AS observer, c.id AS claim, c.type AS type;
