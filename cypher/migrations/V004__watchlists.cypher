// What people watch, and what was found for them.
CREATE CONSTRAINT watchlist_id IF NOT EXISTS FOR (n:Watchlist) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT hit_id IF NOT EXISTS FOR (n:Hit) REQUIRE n.id IS UNIQUE;
// An article asks who watches the names in it.
CREATE INDEX watched_key IF NOT EXISTS FOR (n:Watched) ON (n.key);
// A watchlist's hits in their order, and those that a webhook is still to be told.
CREATE INDEX hit_number IF NOT EXISTS FOR (n:Hit) ON (n.watchlist, n.number);
CREATE INDEX hit_delivery IF NOT EXISTS FOR (n:Hit) ON (n.delivery, n.nextAttempt);
