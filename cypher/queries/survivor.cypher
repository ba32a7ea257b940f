// The entity that one which was merged into it lives on in.
// $id: the merged one's
// :param id => '…'
MATCH (:Name {id: $id})-[:NAMES]->(e:Entity)
RETURN e.id AS id
