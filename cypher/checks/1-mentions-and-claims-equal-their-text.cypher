// Invariant 1: a mention's or claim's text equals the slice of the article's text at its offsets.
MATCH (a:Article)-[:STATES]->(c:Claim)
WITH a, c, [[c.start, c.end, c.sentence], [c.subjectStart, c.subjectEnd, c.subjectText],
  [c.objectStart, c.objectEnd, c.objectText]] AS slices
UNWIND slices AS slice
WITH a, c, slice WHERE substring(a.text, slice[0], slice[1] - slice[0]) <> slice[2]
RETURN a.id AS article, c.id AS id, slice[2] AS text
UNION
MATCH (a:Article)-[m:MENTIONS]->(e:Entity)
WHERE size(m.starts) <> m.count OR size(m.ends) <> m.count OR size(m.forms) <> m.count
  OR any(i IN range(0, m.count - 1) WHERE m.starts[i] >= m.ends[i] OR m.ends[i] > size(a.text)
    OR m.forms[i] = 'name' AND NOT substring(a.text, m.starts[i], m.ends[i] - m.starts[i]) IN m.names)
RETURN a.id AS article, e.id AS id, m.names[0] AS text;
