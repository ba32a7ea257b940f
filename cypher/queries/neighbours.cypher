// The edges of some entities, with how busy the other end is: a busy end says less about who is at its other side.
// $ids · $most: at most so many edges an entity, the best supported
// :param {ids: ['…'], most: 300}
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:ACCUSED_BY|ACQUIRED|ARRESTED_BY|ASSOCIATE_OF|BASED_IN|BORN_IN|CHARGED_BY|CITIZEN_OF|COMPETES_WITH|
      CONTACTED|CONVICTED_BY|EDUCATED_AT|EMPLOYED_BY|EXPORT_CONTROLLED_BY|EXTRADITION_SOUGHT_BY|FAMILY_OF|
      FOUNDED|INVESTED_IN|INVESTIGATED_BY|LEADS|LOCATED_IN|MEMBER_OF|MET_WITH|OWNS|PARTNER_OF|PRESSURED_BY|
      RESIDES_IN|SANCTIONED_BY|SUBSIDIARY_OF|SUED_BY|SUPPLIES|WANTED_BY]-(o)
  WITH r, o ORDER BY r.sources DESC, coalesce(r.lastReported, '') DESC LIMIT $most
  RETURN r, o
}
RETURN id, o.id AS other, startNode(r) = e AS outgoing, type(r) AS type, r.status AS status, r.sources AS sources,
  r.confidence AS confidence, o:Country AS country, o:Place AS place, coalesce(o.observer, false) AS observer, COUNT { (o)--() } AS degree
