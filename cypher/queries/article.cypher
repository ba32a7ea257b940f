// One article: where it comes from, its text, whom it mentions and where.
// $id
// :param id => '…'
MATCH (a:Article {id: $id})
OPTIONAL MATCH (p:Page)-[:CONTAINS]->(a)
OPTIONAL MATCH (a)-[:COPY_OF]->(original:Article)
OPTIONAL MATCH (a)-[:PART_OF]->(story:Story)
RETURN a.id AS id, p.id AS page, a.url AS url, a.outlet AS outlet, a.headline AS headline, a.byline AS byline,
  a.publishedAt AS publishedAt, a.dateline AS dateline, a.language AS language, a.revision AS revision, a.text AS text,
  a.profile AS profile,
  original.id AS copyOf, story.id AS story,
  COLLECT {
    MATCH (a)-[m:MENTIONS]->(e:Entity)
    RETURN {id: e.id, name: e.name, type: head([l IN labels(e) WHERE l <> 'Entity']), starts: m.starts, ends: m.ends,
      forms: m.forms} ORDER BY e.id
  } AS entities,
  COLLECT { MATCH (a)-[:STATES]->(c:Claim) RETURN c.id ORDER BY c.start, c.id } AS claims
LIMIT 1
