// The edges of some entities, with how busy the other end is: a busy end says less about who is at its other side.
// $ids · $most: at most so many edges an entity, the best supported; no more than 200, which is what the busiest keep ·
// $among: only edges to these, null for all
// :param {ids: ['…'], most: 200, among: null}
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  WITH e WHERE e.best IS NULL
  MATCH (e)-[r:ACCUSED_BY|ACQUIRED|ARRESTED_BY|ASSOCIATE_OF|BASED_IN|BORN_IN|CHARGED_BY|CITIZEN_OF|COMPETES_WITH|
      CONTACTED|CONVICTED_BY|EDUCATED_AT|EMPLOYED_BY|EXPORT_CONTROLLED_BY|EXTRADITION_SOUGHT_BY|FAMILY_OF|
      FOUNDED|INVESTED_IN|INVESTIGATED_BY|LEADS|LOCATED_IN|MEMBER_OF|MET_WITH|OWNS|PARTNER_OF|PRESSURED_BY|
      RESIDES_IN|SANCTIONED_BY|SUBSIDIARY_OF|SUED_BY|SUPPLIES|WANTED_BY]-(o)
  WITH e, r, o ORDER BY r.sources DESC, coalesce(r.lastReported, '') DESC LIMIT $most
  RETURN o, startNode(r) = e AS outgoing, type(r) AS type, r.status AS status, r.sources AS sources, r.confidence AS confidence
UNION ALL
  UNWIND e.best[..$most] AS kept
  WITH e, split(kept, '|') AS edge
  WITH e, edge, split(edge[2], ' ') AS key
  MATCH (o:Entity {id: CASE key[0] WHEN e.id THEN key[2] ELSE key[0] END})
  RETURN o, key[0] = e.id AS outgoing, key[1] AS type, edge[3] AS status, toInteger(edge[0]) AS sources,
    toFloat(edge[7]) AS confidence
}
WITH id, o, outgoing, type, status, sources, confidence WHERE $among IS NULL OR o.id IN $among
RETURN id, o.id AS other, outgoing, type, status, sources, confidence, o:Country AS country, o:Place AS place,
  coalesce(o.observer, false) AS observer, COUNT { (o)--() } AS degree
