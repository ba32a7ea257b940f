// The best claim behind each of some edges, for a path that is read hop by hop.
// $edges: [{from, type, to}] by entity ids
// :param edges => [{from: '…', type: 'OWNS', to: '…'}]
UNWIND range(0, size($edges) - 1) AS position
WITH position, $edges[position] AS edge
MATCH (s:Entity {id: edge.from}), (o:Entity {id: edge.to})
MATCH (s)-[r]->(o) WHERE type(r) = edge.type
CALL (s, o, r) {
  MATCH (c:Claim {edge: r.key})<-[:STATES]-(a:Article)
  RETURN c, a
  ORDER BY EXISTS { (a)-[:COPY_OF]->() }, c.polarity, c.modality = 'stated' DESC, c.confidence DESC, c.reportedAt, c.id
  LIMIT 1
}
RETURN {id: s.id, name: s.name, type: head([l IN labels(s) WHERE l <> 'Entity'])} AS from,
  {id: o.id, name: o.name, type: head([l IN labels(o) WHERE l <> 'Entity'])} AS to,
  type(r) AS type, r.status AS status, c.polarity AS polarity,
  c.modality AS modality, c.attribution AS attribution, c.sentence AS sentence, c.id AS claim, a.id AS article, a.headline AS headline,
  a.outlet AS outlet, a.url AS url, a.publishedAt AS publishedAt, r.sources AS sources
ORDER BY position
