// Which properties the nodes of each label and the relationships of each type have, and of which types; not the copies of its best
// edges that a busy entity keeps, as they may be others in a part of the graph.
// no parameters
CALL () {
  CALL db.schema.nodeTypeProperties() YIELD nodeLabels, propertyName, propertyTypes
  UNWIND nodeLabels AS owner
  RETURN owner, propertyName AS name, propertyTypes[0] AS type
UNION ALL
  CALL db.schema.relTypeProperties() YIELD relType, propertyName, propertyTypes
  RETURN replace(substring(relType, 1), '`', '') AS owner, propertyName AS name, propertyTypes[0] AS type
}
WITH owner, name, head(collect(type)) AS type WHERE name <> 'best'
RETURN owner, name, type ORDER BY owner, name
