// The newest stories come from an index, those of nobody knows when last.
MATCH (s:Story) WHERE s.dated IS NULL
CALL (s) {
  SET s.dated = coalesce(s.firstSeen, '')
} IN TRANSACTIONS OF 10000 ROWS;
CREATE INDEX story_dated IF NOT EXISTS FOR (n:Story) ON (n.dated);
