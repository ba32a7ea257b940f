// What finds the copies of an article, and other reports of its event: one index a place in its fingerprint, so that each look-up
// costs the same however many articles there are.
CREATE CONSTRAINT fingerprint_article IF NOT EXISTS FOR (n:Fingerprint) REQUIRE n.article IS UNIQUE;
CREATE INDEX fingerprint_copy_0 IF NOT EXISTS FOR (n:Fingerprint) ON (n.copy0);
CREATE INDEX fingerprint_copy_1 IF NOT EXISTS FOR (n:Fingerprint) ON (n.copy1);
CREATE INDEX fingerprint_copy_2 IF NOT EXISTS FOR (n:Fingerprint) ON (n.copy2);
CREATE INDEX fingerprint_copy_3 IF NOT EXISTS FOR (n:Fingerprint) ON (n.copy3);
CREATE INDEX fingerprint_copy_4 IF NOT EXISTS FOR (n:Fingerprint) ON (n.copy4);
CREATE INDEX fingerprint_copy_5 IF NOT EXISTS FOR (n:Fingerprint) ON (n.copy5);
CREATE INDEX fingerprint_copy_6 IF NOT EXISTS FOR (n:Fingerprint) ON (n.copy6);
CREATE INDEX fingerprint_copy_7 IF NOT EXISTS FOR (n:Fingerprint) ON (n.copy7);
CREATE INDEX fingerprint_copy_8 IF NOT EXISTS FOR (n:Fingerprint) ON (n.copy8);
CREATE INDEX fingerprint_copy_9 IF NOT EXISTS FOR (n:Fingerprint) ON (n.copy9);
CREATE INDEX fingerprint_copy_10 IF NOT EXISTS FOR (n:Fingerprint) ON (n.copy10);
CREATE INDEX fingerprint_copy_11 IF NOT EXISTS FOR (n:Fingerprint) ON (n.copy11);
CREATE INDEX fingerprint_copy_12 IF NOT EXISTS FOR (n:Fingerprint) ON (n.copy12);
CREATE INDEX fingerprint_copy_13 IF NOT EXISTS FOR (n:Fingerprint) ON (n.copy13);
CREATE INDEX fingerprint_copy_14 IF NOT EXISTS FOR (n:Fingerprint) ON (n.copy14);
CREATE INDEX fingerprint_copy_15 IF NOT EXISTS FOR (n:Fingerprint) ON (n.copy15);
CREATE INDEX fingerprint_copy_16 IF NOT EXISTS FOR (n:Fingerprint) ON (n.copy16);
CREATE INDEX fingerprint_copy_17 IF NOT EXISTS FOR (n:Fingerprint) ON (n.copy17);
CREATE INDEX fingerprint_copy_18 IF NOT EXISTS FOR (n:Fingerprint) ON (n.copy18);
CREATE INDEX fingerprint_copy_19 IF NOT EXISTS FOR (n:Fingerprint) ON (n.copy19);
CREATE INDEX fingerprint_copy_20 IF NOT EXISTS FOR (n:Fingerprint) ON (n.copy20);
CREATE INDEX fingerprint_copy_21 IF NOT EXISTS FOR (n:Fingerprint) ON (n.copy21);
CREATE INDEX fingerprint_copy_22 IF NOT EXISTS FOR (n:Fingerprint) ON (n.copy22);
CREATE INDEX fingerprint_copy_23 IF NOT EXISTS FOR (n:Fingerprint) ON (n.copy23);
CREATE INDEX fingerprint_topic_0 IF NOT EXISTS FOR (n:Fingerprint) ON (n.topic0, n.day);
CREATE INDEX fingerprint_topic_1 IF NOT EXISTS FOR (n:Fingerprint) ON (n.topic1, n.day);
CREATE INDEX fingerprint_topic_2 IF NOT EXISTS FOR (n:Fingerprint) ON (n.topic2, n.day);
CREATE INDEX fingerprint_topic_3 IF NOT EXISTS FOR (n:Fingerprint) ON (n.topic3, n.day);
CREATE INDEX fingerprint_topic_4 IF NOT EXISTS FOR (n:Fingerprint) ON (n.topic4, n.day);
CREATE INDEX fingerprint_topic_5 IF NOT EXISTS FOR (n:Fingerprint) ON (n.topic5, n.day);
CREATE INDEX fingerprint_topic_6 IF NOT EXISTS FOR (n:Fingerprint) ON (n.topic6, n.day);
CREATE INDEX fingerprint_topic_7 IF NOT EXISTS FOR (n:Fingerprint) ON (n.topic7, n.day);
CREATE INDEX fingerprint_topic_8 IF NOT EXISTS FOR (n:Fingerprint) ON (n.topic8, n.day);
CREATE INDEX fingerprint_topic_9 IF NOT EXISTS FOR (n:Fingerprint) ON (n.topic9, n.day);
CREATE INDEX fingerprint_topic_10 IF NOT EXISTS FOR (n:Fingerprint) ON (n.topic10, n.day);
CREATE INDEX fingerprint_topic_11 IF NOT EXISTS FOR (n:Fingerprint) ON (n.topic11, n.day);
CREATE INDEX fingerprint_topic_12 IF NOT EXISTS FOR (n:Fingerprint) ON (n.topic12, n.day);
CREATE INDEX fingerprint_topic_13 IF NOT EXISTS FOR (n:Fingerprint) ON (n.topic13, n.day);
CREATE INDEX fingerprint_topic_14 IF NOT EXISTS FOR (n:Fingerprint) ON (n.topic14, n.day);
CREATE INDEX fingerprint_topic_15 IF NOT EXISTS FOR (n:Fingerprint) ON (n.topic15, n.day);
CREATE INDEX fingerprint_topic_16 IF NOT EXISTS FOR (n:Fingerprint) ON (n.topic16, n.day);
CREATE INDEX fingerprint_topic_17 IF NOT EXISTS FOR (n:Fingerprint) ON (n.topic17, n.day);
CREATE INDEX fingerprint_topic_18 IF NOT EXISTS FOR (n:Fingerprint) ON (n.topic18, n.day);
CREATE INDEX fingerprint_topic_19 IF NOT EXISTS FOR (n:Fingerprint) ON (n.topic19, n.day);
CREATE INDEX fingerprint_topic_20 IF NOT EXISTS FOR (n:Fingerprint) ON (n.topic20, n.day);
CREATE INDEX fingerprint_topic_21 IF NOT EXISTS FOR (n:Fingerprint) ON (n.topic21, n.day);
CREATE INDEX fingerprint_topic_22 IF NOT EXISTS FOR (n:Fingerprint) ON (n.topic22, n.day);
CREATE INDEX fingerprint_topic_23 IF NOT EXISTS FOR (n:Fingerprint) ON (n.topic23, n.day);

// It takes the place of a full-text index that grew slower with every article that shared stock phrases.
DROP INDEX article_fingerprint IF EXISTS;
MATCH (a:Article) WHERE a.fingerprint IS NOT NULL REMOVE a.fingerprint;
// What was read before has no fingerprint of this kind: it is read once more.
MATCH (p:Page {state: 'DONE'})-[:CONTAINS]->(a:Article)
WHERE p.receivedAt IS NOT NULL AND NOT EXISTS { MATCH (:Fingerprint {article: a.id}) }
SET p.state = 'RECEIVED';
