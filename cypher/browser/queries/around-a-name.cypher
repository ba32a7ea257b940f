// Around a name: everything within two steps, countries and places left out
WITH 'Viktor Dravenko' AS name
MATCH (start:Entity) WHERE name IN start.names
MATCH path = (start)((:Entity)-[]-(:Person|Company|Organization)){1,2}()
RETURN path
LIMIT 100
