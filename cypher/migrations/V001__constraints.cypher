// One node a key; every write is a MERGE on these.
CREATE CONSTRAINT page_id IF NOT EXISTS FOR (n:Page) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT story_id IF NOT EXISTS FOR (n:Story) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (n:Migration) REQUIRE n.version IS UNIQUE;

// The inbox asks for the oldest page in a state.
CREATE INDEX page_state IF NOT EXISTS FOR (n:Page) ON (n.state, n.receivedAt);
// An article finds its revisions, a group of copies its members, an edge its claims.
CREATE INDEX article_url IF NOT EXISTS FOR (n:Article) ON (n.url);
CREATE INDEX article_origin IF NOT EXISTS FOR (n:Article) ON (n.origin);
CREATE INDEX claim_edge IF NOT EXISTS FOR (n:Claim) ON (n.edge);
CREATE INDEX claim_type IF NOT EXISTS FOR (n:Claim) ON (n.type, n.reportedAt);
CREATE INDEX entity_normalized IF NOT EXISTS FOR (n:Entity) ON (n.normalized);
// An article finds the names that only it knows.
CREATE INDEX name_article IF NOT EXISTS FOR (n:Name) ON (n.article);
// An article asks whether a person said that a name in it means someone else.
CREATE INDEX judgement_article IF NOT EXISTS FOR (n:Judgement) ON (n.article);

// Entities by any of their names.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.names]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
// Articles that share sampled word runs: the candidates for being copies.
CREATE FULLTEXT INDEX article_fingerprint IF NOT EXISTS FOR (n:Article) ON EACH [n.fingerprint]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
