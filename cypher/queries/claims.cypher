// Claims with their sentence, the latest report first.
// Where to look: $ids (claims), else $subject, else $object (entity ids), else $type, else everywhere; null where not given ·
// $status: reported, alleged, planned (possible ones too), denied, disputed (some affirm, some deny) or null · $since, $before: dates or
// null · $source: an outlet, a URL or an article's id or null · $date, $id: the place to go on from, null at the start · $limit
// :param {ids: null, subject: null, object: null, type: 'SANCTIONED_BY', status: null, since: null, before: null, source: null, date: null, id: null, limit: 20}
CALL () {
  UNWIND $ids AS one
  MATCH (c:Claim {id: one})
  RETURN c
UNION
  WITH $subject AS end WHERE $ids IS NULL AND end IS NOT NULL
  MATCH (:Entity {id: end})<-[:SUBJECT]-(c:Claim)
  RETURN c
UNION
  WITH $object AS end WHERE $ids IS NULL AND $subject IS NULL AND end IS NOT NULL
  MATCH (:Entity {id: end})<-[:OBJECT]-(c:Claim)
  RETURN c
UNION
  WITH $type AS type WHERE $ids IS NULL AND $subject IS NULL AND $object IS NULL AND type IS NOT NULL
  MATCH (c:Claim {type: type})
  RETURN c
UNION
  WITH 1 AS all WHERE $ids IS NULL AND $subject IS NULL AND $object IS NULL AND $type IS NULL
  MATCH (c:Claim)
  RETURN c
}
WITH c, coalesce(c.reportedAt, '') AS date
WHERE ($type IS NULL OR c.type = $type)
  AND ($since IS NULL OR date >= $since)
  AND ($before IS NULL OR date <> '' AND date < $before)
  AND ($date IS NULL OR date < $date OR date = $date AND c.id > $id)
MATCH (s:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(o:Entity), (a:Article)-[:STATES]->(c)
WHERE ($object IS NULL OR o.id = $object)
  AND ($source IS NULL OR toLower(a.outlet) = toLower($source) OR $source IN [a.url, a.id])
  AND ($status IS NULL
    OR CASE WHEN c.polarity = 'denied' THEN 'denied' WHEN c.modality = 'stated' THEN 'reported' WHEN c.modality = 'alleged' THEN 'alleged' ELSE 'planned' END IN $status
    OR 'disputed' IN $status AND EXISTS { MATCH (s)-[r]->(o) WHERE r.key = c.edge AND r.status = 'disputed' })
WITH c, date, s, o, a ORDER BY date DESC, c.id LIMIT $limit
RETURN c.id AS id, c.type AS type,
  {id: s.id, name: s.name, type: head([l IN labels(s) WHERE l <> 'Entity'])} AS subject,
  {id: o.id, name: o.name, type: head([l IN labels(o) WHERE l <> 'Entity'])} AS object,
  c.polarity AS polarity, c.modality AS modality, c.attribution AS attribution, c.sentence AS sentence,
  a.id AS article, a.headline AS headline, a.outlet AS outlet, a.url AS url, a.publishedAt AS publishedAt,
  c.validFrom AS validFrom, c.validTo AS validTo, c.role AS role, c.kind AS kind, c.stake AS stake, c.amount AS amount,
  c.confidence AS confidence, c.extractor AS extractor
ORDER BY date DESC, id
