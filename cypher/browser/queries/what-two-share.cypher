// What two names share: whoever is directly connected to both, countries and places left out
WITH 'Torgeir Hestmyr' AS one, 'Karvessa Minerals' AS other
MATCH path = (a:Entity)-[]-(shared:Person|Company|Organization)-[]-(b:Entity)
WHERE one IN a.names AND other IN b.names
RETURN path
LIMIT 50
