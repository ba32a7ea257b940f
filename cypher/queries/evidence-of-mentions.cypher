// An article that mentions both of each of some pairs, the one that mentions fewest others, for a path through mentions.
// $edges: [{from, to}] by entity ids
// :param edges => [{from: '…', to: '…'}]
UNWIND range(0, size($edges) - 1) AS position
WITH position, $edges[position] AS edge
MATCH (s:Entity {id: edge.from}), (o:Entity {id: edge.to})
CALL (s, o) {
  MATCH (s)<-[m:MENTIONS]-(a:Article)-[n:MENTIONS]->(o)
  RETURN a, m, n, COUNT { (a)-[:MENTIONS]->() } AS others
  ORDER BY EXISTS { (a)-[:COPY_OF]->() }, others, a.id, m.as, n.as
  LIMIT 1
}
RETURN {id: s.id, name: s.name, type: head([l IN labels(s) WHERE l <> 'Entity'])} AS from,
  {id: o.id, name: o.name, type: head([l IN labels(o) WHERE l <> 'Entity'])} AS to,
  a.text AS text, m.starts AS starts, n.starts AS otherStarts,
  a.id AS article, a.headline AS headline, a.outlet AS outlet, a.url AS url, a.publishedAt AS publishedAt
ORDER BY position
