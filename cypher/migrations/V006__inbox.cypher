// Pages by when they were read last: those that are left when all are read again.
CREATE INDEX page_read IF NOT EXISTS FOR (n:Page) ON (n.state, n.readAt);
MATCH (p:Page) WHERE p.state = 'DONE' AND p.readAt IS NULL
CALL (p) { SET p.readAt = p.receivedAt } IN TRANSACTIONS;
// What was taken from a watched folder, so that it is taken once.
CREATE CONSTRAINT watched_file_path IF NOT EXISTS FOR (n:WatchedFile) REQUIRE n.path IS UNIQUE;
