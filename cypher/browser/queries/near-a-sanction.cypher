// Near a sanction: chains from a name to a sanction, export control, warrant or extradition request
WITH 'Torgeir Hestmyr' AS name
MATCH (start:Entity) WHERE name IN start.names
MATCH path = (start)
  ((:Entity)-[hops]-(:Person|Company|Organization)){0,2}
  (listed:Entity)-[:SANCTIONED_BY|EXPORT_CONTROLLED_BY|WANTED_BY|EXTRADITION_SOUGHT_BY]->(by:Entity)
WHERE none(hop IN hops WHERE hop.status = 'denied')
RETURN path
LIMIT 50
