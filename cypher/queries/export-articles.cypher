// All articles in the order of their ids, each with its mentions and claims.
// $since, $before: dates or null · $source: an outlet, a URL or an article's id or null
// :param {since: null, before: null, source: null}
MATCH (a:Article)
WHERE a.id > ''
  AND ($since IS NULL OR a.publishedAt >= $since)
  AND ($before IS NULL OR a.publishedAt < $before)
  AND ($source IS NULL OR toLower(a.outlet) = toLower($source) OR $source IN [a.url, a.id])
WITH a ORDER BY a.id
RETURN a.id AS id, COLLECT { MATCH (p:Page)-[:CONTAINS]->(a) RETURN p.id ORDER BY p.id }[0] AS page, a.url AS url,
  a.outlet AS outlet, a.headline AS headline, a.byline AS byline, a.publishedAt AS publishedAt, a.dateline AS dateline,
  a.language AS language, a.revision AS revision, a.text AS text, a.profile AS profile,
  head(COLLECT { MATCH (a)-[:COPY_OF]->(original:Article) RETURN original.id }) AS copyOf,
  head(COLLECT { MATCH (a)-[:PART_OF]->(story:Story) RETURN story.id }) AS story,
  COLLECT {
    MATCH (a)-[m:MENTIONS]->(e:Entity)
    RETURN {id: e.id, name: e.name, type: head([l IN labels(e) WHERE l <> 'Entity']), starts: m.starts, ends: m.ends,
      forms: m.forms}
    ORDER BY e.id, m.as
  } AS entities,
  COLLECT {
    MATCH (a)-[:STATES]->(c:Claim), (s:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(o:Entity)
    RETURN {id: c.id, type: c.type, subject: s.id, object: o.id, subjectText: c.subjectText, objectText: c.objectText,
      subjectSpan: [c.subjectStart, c.subjectEnd], objectSpan: [c.objectStart, c.objectEnd], sentence: c.sentence,
      start: c.start, end: c.end, polarity: c.polarity, modality: c.modality, attribution: c.attribution,
      attributedTo: head(COLLECT { MATCH (c)-[:ATTRIBUTED_TO]->(by:Entity) RETURN by.id }),
      validFrom: c.validFrom, validTo: c.validTo, reportedAt: c.reportedAt, role: c.role, kind: c.kind, stake: c.stake,
      amount: c.amount, confidence: c.confidence, extractor: c.extractor}
    ORDER BY c.start, c.id
  } AS claims
