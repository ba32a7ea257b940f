// Claims about one entity, or from one source, the latest report first and undated ones last; claims.cypher tells them in full.
// Where to look: $subject, else $object (entity ids), else $source (an outlet, a URL or an article's id); null where not given ·
// $type: a claim type or null
// $status: reported, alleged, planned (possible ones too), denied, disputed (some affirm, some deny) or null · $since, $before: dates or
// null · $date, $id: the place to go on from, null at the start · $limit
// :param {subject: '…', object: null, source: null, type: null, status: null, since: null, before: null, date: null, id: null, limit: 20}
CALL () {
  WITH $subject AS end WHERE end IS NOT NULL
  MATCH (:Entity {id: end})<-[:SUBJECT]-(c:Claim)
  RETURN c
UNION ALL
  WITH $object AS end WHERE $subject IS NULL AND end IS NOT NULL
  MATCH (:Entity {id: end})<-[:OBJECT]-(c:Claim)
  RETURN c
UNION ALL
  WITH $source AS source WHERE $subject IS NULL AND $object IS NULL
  CALL (source) {
    MATCH (a:Article {outlet: source}) RETURN a
    UNION
    MATCH (a:Article {url: source}) RETURN a
    UNION
    MATCH (a:Article {id: source}) RETURN a
  }
  MATCH (a)-[:STATES]->(c:Claim)
  RETURN c
}
WITH c, coalesce(c.reportedAt, '') AS date
WHERE ($type IS NULL OR c.type = $type)
  AND ($since IS NULL OR date >= $since)
  AND ($before IS NULL OR date <> '' AND date < $before)
  AND ($date IS NULL OR date < $date OR date = $date AND c.id > $id)
  AND ($subject IS NULL OR $object IS NULL OR EXISTS { (c)-[:OBJECT]->(:Entity {id: $object}) })
  AND ($source IS NULL OR EXISTS { MATCH (a:Article)-[:STATES]->(c) WHERE $source IN [a.outlet, a.url, a.id] })
  AND ($status IS NULL
      OR CASE WHEN c.polarity = 'denied' THEN 'denied' WHEN c.modality = 'stated' THEN 'reported' WHEN c.modality = 'alleged' THEN 'alleged' ELSE 'planned' END IN $status
      OR 'disputed' IN $status AND EXISTS { MATCH (other:Claim {edge: c.edge}) WHERE other.polarity <> c.polarity })
RETURN c.id AS id
ORDER BY date DESC, id LIMIT $limit
