package org.redthread.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;
import org.redthread.RedthreadException;
import org.redthread.resolve.Judged.Verdict;

/** The {@code Judgement} nodes; while one about two entities holds, their names are connected by {@code JUDGED}. */
final class JudgementNodes {
    private static final String CREATE =
            """
            CREATE (j:Judgement {id: $properties.id})
            SET j = $properties
            WITH j
            UNWIND $about AS name
            MATCH (:Name {id: name})-[:NAMES]->(e:Entity)
            CREATE (j)-[:ABOUT {as: name}]->(e)
            """;
    private static final String CONNECT =
            """
            MATCH (a:Name {id: $a}), (b:Name {id: $b})
            CREATE (a)-[j:JUDGED {id: $id, verdict: $verdict}]->(b)
            SET j.aIn = $aIn, j.bIn = $bIn
            """;
    private static final String REVOKE =
            """
            MATCH (j:Judgement {id: $id})
            SET j.revokedAt = $at
            WITH j
            OPTIONAL MATCH (j)-[about:ABOUT]->()
            DELETE about
            WITH DISTINCT j
            UNWIND j.judged AS name
            OPTIONAL MATCH (:Name {id: name})-[judged:JUDGED {id: $id}]-()
            DELETE judged
            RETURN DISTINCT name
            """;
    private static final String ENTITIES =
            """
            UNWIND $ids AS id
            MATCH (:Name {id: id})-[:NAMES]->(e:Entity)
            WITH DISTINCT e ORDER BY e.id
            RETURN e.id AS id, e.name AS name, e.names AS names,
              COUNT { MATCH (e)<-[:MENTIONS]-(a:Article) RETURN DISTINCT a } AS articles,
              COUNT { MATCH (e)<-[:SUBJECT|OBJECT]-(c:Claim) RETURN DISTINCT c } AS claims
            """;
    private static final String NAMES_IN =
            """
            MATCH (:Article {id: $article})-[m:MENTIONS]->(:Entity {id: $entity})
            RETURN m.as AS name ORDER BY name
            """;
    private static final String UNTAGGED =
            """
            UNWIND $articles AS article
            MATCH (j:Judgement {article: article}) WHERE j.revokedAt IS NULL
            RETURN article, j.judged AS names
            """;
    private static final String CONTRADICTED =
            """
            UNWIND $ids AS id
            MATCH (:Name {id: id})-[:NAMES]->(e:Entity)<-[:NAMES]-(a:Name)-[judged:JUDGED {verdict: 'different'}]->(b:Name)
            WHERE (b)-[:NAMES]->(e)
            RETURN judged.id AS id LIMIT 1
            """;

    private JudgementNodes() {}

    /**
     * @param names the ids of the names it is about: both ends, or those that mean someone else in an article, whichever of
     *     their bearers was taken to be meant
     * @param about the same where namesakes are told apart
     */
    static void create(SimpleQueryRunner tx, Judgement judgement, List<String> names, List<String> about) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", judgement.id());
        properties.put("a", judgement.a());
        properties.put("b", judgement.b());
        properties.put("aName", judgement.aName());
        properties.put("bName", judgement.bName());
        properties.put("article", judgement.article());
        properties.put("verdict", judgement.verdict().name());
        properties.put("reason", judgement.reason());
        properties.put("by", judgement.by());
        properties.put("at", judgement.at());
        properties.put("judged", names);
        tx.run(CREATE, Map.of("properties", properties, "about", about)).consume();
        if (judgement.article() == null) {
            Map<String, Object> connected = new HashMap<>();
            connected.put("a", judgement.a());
            connected.put("b", judgement.b());
            connected.put("id", judgement.id());
            connected.put("verdict", judgement.verdict().name());
            connected.put("aIn", NamesakeView.meantIn(tx, judgement.a()));
            connected.put("bIn", NamesakeView.meantIn(tx, judgement.b()));
            tx.run(CONNECT, connected).consume();
        }
    }

    /** Returns the ids of the names it was about. */
    static List<String> revoke(SimpleQueryRunner tx, String id, String at) {
        return tx.run(REVOKE, Map.of("id", id, "at", at))
                .list(row -> row.get("name").asString());
    }

    static Judgement find(SimpleQueryRunner tx, String id) {
        return tx
                .run("MATCH (j:Judgement {id: $id}) RETURN j", Map.of("id", id))
                .list(JudgementNodes::judgement)
                .stream()
                .findFirst()
                .orElseThrow(() -> new RedthreadException(
                        "There is no judgement " + id + "; GET /api/judgements lists them all."));
    }

    static List<Judgement> all(SimpleQueryRunner tx) {
        return tx.run("MATCH (j:Judgement) RETURN j ORDER BY j.at DESC, j.id").list(JudgementNodes::judgement);
    }

    /** The entities that some ids stand for now. */
    static List<Change.Entity> entities(SimpleQueryRunner tx, List<String> ids) {
        return tx.run(ENTITIES, Map.of("ids", ids))
                .list(row -> new Change.Entity(
                        row.get("id").asString(),
                        row.get("name").asString(),
                        row.get("names").asList(Value::asString),
                        row.get("articles").asInt(),
                        row.get("claims").asInt()));
    }

    static List<String> namesIn(SimpleQueryRunner tx, String article, String entity) {
        return tx.run(NAMES_IN, Map.of("article", article, "entity", entity))
                .list(row -> row.get("name").asString());
    }

    /** By article the names that mean someone else there. */
    static Map<String, Set<String>> untagged(SimpleQueryRunner tx, Collection<String> articles) {
        Map<String, Set<String>> names = new TreeMap<>();
        tx.run(UNTAGGED, Map.of("articles", List.copyOf(articles))).forEachRemaining(row -> names.computeIfAbsent(
                        row.get("article").asString(), id -> new TreeSet<>())
                .addAll(row.get("names").asList(Value::asString)));
        return names;
    }

    /** @throws RedthreadException when two that a person called different are now one */
    static void requireNoContradiction(SimpleQueryRunner tx, List<String> ids) {
        tx.run(CONTRADICTED, Map.of("ids", ids)).stream().findFirst().ifPresent(row -> {
            throw new RedthreadException(
                    "This contradicts judgement " + row.get("id").asString()
                            + ", which says different; take that back first (DELETE /api/judgements/"
                            + row.get("id").asString() + ").");
        });
    }

    private static Judgement judgement(Record row) {
        Value node = row.get("j");
        return new Judgement(
                node.get("id").asString(),
                node.get("a").asString(),
                node.get("b").asString(null),
                node.get("aName").asString(),
                node.get("bName").asString(null),
                node.get("article").asString(null),
                Verdict.valueOf(node.get("verdict").asString()),
                node.get("reason").asString(null),
                node.get("by").asString(null),
                node.get("at").asString(),
                node.get("revokedAt").asString(null));
    }
}
