// Which of some ids belong to no entity, neither as its own nor as one that was merged into it.
// $ids
// :param {ids: ['…']}
UNWIND $ids AS id
WITH id WHERE NOT EXISTS { MATCH (:Name {id: id})-[:NAMES]->(:Entity) }
RETURN id
