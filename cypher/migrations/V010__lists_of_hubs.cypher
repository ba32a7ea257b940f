// Lists of the busiest entities' claims come from an index: by subject, object or type, undated reports last. And how often
// somebody is mentioned is counted as it comes. What an import brought along stays as it is.
MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity) WHERE c.dated IS NULL
CALL (c, s, o) {
  SET c.subject = s.id, c.object = o.id, c.dated = coalesce(c.reportedAt, '')
} IN TRANSACTIONS OF 10000 ROWS;
MATCH (n:Name)-[:NAMES]->(e:Entity) WHERE n.mentions IS NULL
CALL (n, e) {
  OPTIONAL MATCH (e)<-[m:MENTIONS {as: n.id}]-()
  WITH n, coalesce(sum(m.count), 0) AS mentions
  SET n.mentions = mentions
} IN TRANSACTIONS OF 1000 ROWS;
MATCH (e:Entity) WHERE e.mentions IS NULL
CALL (e) {
  MATCH (e)<-[:NAMES]-(n:Name)
  WITH e, sum(n.mentions) AS mentions
  SET e.mentions = mentions
} IN TRANSACTIONS OF 10000 ROWS;
CREATE INDEX claim_dated IF NOT EXISTS FOR (n:Claim) ON (n.dated);
CREATE INDEX claim_type_dated IF NOT EXISTS FOR (n:Claim) ON (n.type, n.dated);
CREATE INDEX claim_subject IF NOT EXISTS FOR (n:Claim) ON (n.subject, n.dated);
CREATE INDEX claim_object IF NOT EXISTS FOR (n:Claim) ON (n.object, n.dated);
DROP INDEX claim_type IF EXISTS;
DROP INDEX claim_kind IF EXISTS;
DROP INDEX claim_reported IF EXISTS;
