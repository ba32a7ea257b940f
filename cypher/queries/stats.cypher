// How many nodes of each label and relationships of each type there are, from the store's own counts.
// no parameters
CALL db.stats.retrieve('GRAPH COUNTS') YIELD data
UNWIND [n IN data.nodes WHERE n.label IS NOT NULL | {what: 'nodes', name: n.label, count: n.count}]
  + [r IN data.relationships WHERE r.relationshipType IS NOT NULL AND r.startLabel IS NULL AND r.endLabel IS NULL
    | {what: 'relationships', name: r.relationshipType, count: r.count}] AS each
RETURN each.what AS what, each.name AS name, each.count AS count
ORDER BY what, name
