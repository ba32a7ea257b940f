// A person's full name finds the articles that use it, and the names that some of its bearers were given to tell them apart.
CREATE INDEX mention_called IF NOT EXISTS FOR ()-[m:MENTIONS]-() ON (m.called, m.lot);
CREATE INDEX name_called IF NOT EXISTS FOR (n:Name) ON (n.called);
// Lists of known people and bodies.
CREATE CONSTRAINT list_id IF NOT EXISTS FOR (n:List) REQUIRE n.id IS UNIQUE;
// What was read before says nothing of who is meant: it is read once more.
MATCH (a:Article)-[m:MENTIONS]->(:Person) WHERE m.signs IS NULL AND m.title CONTAINS ' '
WITH DISTINCT a
CALL (a) {
  REMOVE a.reading
  WITH a
  MATCH (p:Page {state: 'DONE'})-[:CONTAINS]->(a) WHERE p.receivedAt IS NOT NULL
  SET p.state = 'RECEIVED'
} IN TRANSACTIONS OF 1000 ROWS;
