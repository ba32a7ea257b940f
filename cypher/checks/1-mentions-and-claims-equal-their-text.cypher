// Invariant 1: a mention's or claim's text equals the slice of the article's text at its offsets.
// Offsets are UTF-16 units, as Java and JavaScript count; Cypher counts a character of two units, an emoji say, once.
MATCH (a:Article)
CALL (a) {
  WITH a WHERE a.text =~ '(?s).*[^\\x{0}-\\x{FFFF}].*'
  WITH split(a.text, ' ') AS words
  UNWIND range(0, size(words) - 1) AS i
  WITH words, i WHERE words[i] =~ '(?s).*[^\\x{0}-\\x{FFFF}].*'
  WITH words[i] AS word, reduce(start = 0, before IN words[..i] | start + size(before) + 1) AS start
  UNWIND range(0, size(word) - 1) AS j
  WITH start + j AS at WHERE substring(word, j, 1) =~ '[^\\x{0}-\\x{FFFF}]'
  WITH at ORDER BY at
  WITH collect(at) AS at
  RETURN [n IN range(0, size(at) - 1) | at[n] + n] AS wide
}
CALL (a, wide) {
  MATCH (a)-[:STATES]->(c:Claim)
  UNWIND [[c.start, c.end, c.sentence], [c.subjectStart, c.subjectEnd, c.subjectText],
    [c.objectStart, c.objectEnd, c.objectText]] AS slice
  WITH c, slice WHERE slice[2] <> substring(a.text, slice[0] - size([w IN wide WHERE w < slice[0]]),
      slice[1] - slice[0] - size([w IN wide WHERE slice[0] <= w < slice[1]]))
    OR any(w IN wide WHERE w + 1 IN slice[..2])
  RETURN c.id AS id, slice[2] AS text
  UNION
  MATCH (a)-[m:MENTIONS]->(e:Entity)
  WHERE size(m.starts) <> m.count OR size(m.ends) <> m.count OR size(m.forms) <> m.count
    OR any(i IN range(0, m.count - 1) WHERE m.starts[i] >= m.ends[i] OR m.ends[i] > size(a.text) + size(wide)
      OR m.forms[i] = 'name' AND NOT substring(a.text, m.starts[i] - size([w IN wide WHERE w < m.starts[i]]),
        m.ends[i] - m.starts[i] - size([w IN wide WHERE m.starts[i] <= w < m.ends[i]])) IN m.names)
  RETURN e.id AS id, m.names[0] AS text
}
RETURN a.id AS article, id, text;
