// The lists of known people and bodies that were read, the newest first.
// $list: an id or null for all · $at, $id: the place to go on from, null at the start · $limit
// :param {list: null, at: null, id: null, limit: 20}
MATCH (l:List)
WHERE ($list IS NULL OR l.id = $list) AND ($at IS NULL OR l.at < $at OR l.at = $at AND l.id > $id)
RETURN l.id AS id, l.name AS name, l.source AS source, l.format AS format, l.at AS at, l.entries AS entries,
  l.sanctioned AS sanctioned, l.complete AS complete
ORDER BY at DESC, id LIMIT $limit
