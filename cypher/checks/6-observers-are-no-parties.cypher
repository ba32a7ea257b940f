// Invariant 6: who only reports in an article has no claim of its own there; who owns it, leads it or works for it may be told.
MATCH (a:Article)-[m:MENTIONS {observer: true}]->(e:Entity), (a)-[:STATES]->(c:Claim)-[end:SUBJECT|OBJECT]->(e)
WHERE end.as = m.as
  AND NOT (end:OBJECT AND c.type IN ['ACQUIRED', 'EMPLOYED_BY', 'FOUNDED', 'INVESTED_IN', 'LEADS', 'OWNS'])
RETURN a.id AS article, e.name AS observer, c.id AS claim, c.type AS type;
