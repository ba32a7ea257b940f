// What the questions in cypher/queries start from.
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX claim_kind IF NOT EXISTS FOR (n:Claim) ON (n.type);
CREATE INDEX claim_polarity IF NOT EXISTS FOR (n:Claim) ON (n.polarity);
