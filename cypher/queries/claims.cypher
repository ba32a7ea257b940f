// Claims in full: who says what of whom, in which sentence, where and when.
// $ids
// :param ids => ['…']
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (s:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(o:Entity), (a:Article)-[:STATES]->(c)
RETURN c.id AS id, c.type AS type,
  {id: s.id, name: s.name, type: head([l IN labels(s) WHERE l <> 'Entity'])} AS subject,
  {id: o.id, name: o.name, type: head([l IN labels(o) WHERE l <> 'Entity'])} AS object,
  c.polarity AS polarity, c.modality AS modality, c.attribution AS attribution, c.sentence AS sentence,
  a.id AS article, a.headline AS headline, a.outlet AS outlet, a.url AS url, a.publishedAt AS publishedAt,
  c.validFrom AS validFrom, c.validTo AS validTo, c.role AS role, c.kind AS kind, c.stake AS stake, c.amount AS amount,
  c.confidence AS confidence, c.extractor AS extractor
