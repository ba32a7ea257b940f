// Lists of one kind of entity go by id, which stays while names change.
CREATE INDEX person_id IF NOT EXISTS FOR (n:Person) ON (n.id);
CREATE INDEX company_id IF NOT EXISTS FOR (n:Company) ON (n.id);
CREATE INDEX organization_id IF NOT EXISTS FOR (n:Organization) ON (n.id);
CREATE INDEX country_id IF NOT EXISTS FOR (n:Country) ON (n.id);
CREATE INDEX place_id IF NOT EXISTS FOR (n:Place) ON (n.id);
DROP INDEX entity_name IF EXISTS;
// The latest claims of all, and those of an outlet.
CREATE INDEX claim_reported IF NOT EXISTS FOR (n:Claim) ON (n.reportedAt);
CREATE INDEX article_outlet IF NOT EXISTS FOR (n:Article) ON (n.outlet);
