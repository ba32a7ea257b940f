package org.redthread.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.neo4j.driver.SimpleQueryRunner;
import org.redthread.resolve.Identity;
import org.redthread.resolve.KnownName;

/** Gives a name in one article to someone else, and back: the mention and the claims there follow it. */
final class Untag {
    private static final String NAMES_IN =
            """
            MATCH (:Article {id: $article})-[m:MENTIONS]->()
            RETURN DISTINCT m.as AS name
            """;
    private static final String GROUP = "MATCH (a:Article {id: $article}) RETURN a.origin AS origin";

    private static final String ERASE =
            """
            UNWIND $names AS name
            MATCH (:Article {id: $article})-[m:MENTIONS {as: name}]->()
            WITH m, properties(m) AS properties
            DELETE m
            RETURN properties
            """;
    private static final String LET_GO =
            """
            MATCH (:Article {id: $article})-[:STATES]->(c:Claim)-[r:SUBJECT|OBJECT|ATTRIBUTED_TO]->()
            WHERE r.as IN $names
            WITH c, r, type(r) AS type, r.as AS name
            DELETE r
            RETURN c.id AS claim, c.edge AS edge, type, name
            """;
    private static final String TAKE_UP =
            """
            UNWIND $rows AS row
            MATCH (:Name {id: row.name})-[:NAMES]->(e:Entity), (c:Claim {id: row.claim})
            CREATE (c)-[:$(row.type) {as: row.name}]->(e)
            """;

    private Untag() {}

    /** @param names identities as the article's own words give them */
    static void apart(SimpleQueryRunner tx, String article, Set<String> names) {
        retell(tx, article, name -> names.contains(name.id()) ? name.onlyIn(article) : name);
    }

    static void back(SimpleQueryRunner tx, String article, Set<String> names) {
        retell(tx, article, name -> {
            Identity usual = name.everywhere();
            return names.contains(usual.id()) ? usual : name;
        });
    }

    private static void retell(SimpleQueryRunner tx, String article, UnaryOperator<Identity> rename) {
        List<String> all = tx.run(NAMES_IN, Map.of("article", article))
                .list(row -> row.get("name").asString());
        Map<String, Identity> renamed = new TreeMap<>();
        for (KnownName name : NameBook.load(tx, all).values()) {
            Identity to = rename.apply(name.identity());
            if (!to.equals(name.identity())) {
                renamed.put(name.identity().id(), to);
            }
        }
        Map<String, Object> which = Map.of("article", article, "names", List.copyOf(renamed.keySet()));
        List<Map<String, Object>> mentions =
                tx.run(ERASE, which).list(row -> row.get("properties").asMap());
        List<Naming> namings = mentions.stream()
                .map(mention -> NameBook.naming(renamed.get((String) mention.get("as")), mention))
                .toList();
        Set<String> touched = new TreeSet<>(NameBook.learn(tx, namings));
        touched.addAll(NameBook.forget(tx, mentions));
        List<String> group = tx.run(GROUP, Map.of("article", article))
                .list(row -> row.get("origin").asString());
        touched.addAll(LocalNames.part(tx, group));
        touched.addAll(LocalNames.join(tx, group));
        Set<String> edges = new TreeSet<>();
        List<Map<String, Object>> ends = tx.run(LET_GO, which).list(row -> {
            edges.add(row.get("edge").asString());
            return Map.of(
                    "claim", row.get("claim").asString(),
                    "type", row.get("type").asString(),
                    "name", renamed.get(row.get("name").asString()).id());
        });
        edges.addAll(EntityView.settle(tx, touched));
        Ledger.mentions(
                tx,
                mentions.stream().map(mention -> row(article, renamed, mention)).toList());
        tx.run(TAKE_UP, Map.of("rows", ends)).consume();
        List<String> claims =
                ends.stream().map(end -> (String) end.get("claim")).distinct().toList();
        edges.addAll(EntityView.nameEdges(tx, claims));
        EdgeView.recount(tx, edges);
    }

    private static Map<String, Object> row(String article, Map<String, Identity> renamed, Map<String, Object> mention) {
        Identity to = renamed.get((String) mention.get("as"));
        Map<String, Object> properties = new HashMap<>(mention);
        properties.putAll(NameBook.remembered(NameBook.naming(to, mention)));
        return Map.of("article", article, "as", to.id(), "properties", Held.of(properties));
    }
}
