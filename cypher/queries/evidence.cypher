// The best claims behind each of some edges, for a path that is read hop by hop.
// $edges: [{from, type, to, status, sources}]: ids of the ends, and what is known of the edge
// :param edges => [{from: '…', type: 'OWNS', to: '…', status: 'reported', sources: 1}]
UNWIND range(0, size($edges) - 1) AS position
WITH position, $edges[position] AS edge
MATCH (s:Entity {id: edge.from}), (o:Entity {id: edge.to})
CALL (edge) {
  MATCH (c:Claim {edge: edge.from + ' ' + edge.type + ' ' + edge.to})
  WITH c ORDER BY c.polarity, c.modality = 'stated' DESC, c.confidence DESC, c.reportedAt, c.id LIMIT 12
  MATCH (c)<-[:STATES]-(a:Article)
  WITH c, a
  ORDER BY EXISTS { (a)-[:COPY_OF]->() }, c.polarity, c.modality = 'stated' DESC, c.confidence DESC, c.reportedAt, c.id
  LIMIT 3
  RETURN collect({claim: c.id, sentence: c.sentence, polarity: c.polarity, modality: c.modality,
    attribution: c.attribution, role: c.role, kind: c.kind, stake: c.stake, amount: c.amount, article: a.id,
    headline: a.headline, outlet: a.outlet, url: a.url, publishedAt: a.publishedAt}) AS evidence
}
WITH position, edge, s, o, evidence, evidence[0] AS best WHERE best IS NOT NULL
RETURN {id: s.id, name: s.name, type: head([l IN labels(s) WHERE l <> 'Entity'])} AS from,
  {id: o.id, name: o.name, type: head([l IN labels(o) WHERE l <> 'Entity'])} AS to,
  edge.type AS type, edge.status AS status, best.polarity AS polarity, best.modality AS modality,
  best.attribution AS attribution, best.sentence AS sentence, best.claim AS claim, best.article AS article,
  best.headline AS headline, best.outlet AS outlet, best.url AS url, best.publishedAt AS publishedAt,
  edge.sources AS sources, evidence
ORDER BY position
