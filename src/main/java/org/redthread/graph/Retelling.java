package org.redthread.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.redthread.resolve.Identity;

/** Gives what articles say of one to another: the mention and the claims there follow the name. */
final class Retelling {
    private static final String GROUPS =
            """
            UNWIND $moves AS move
            MATCH (a:Article {id: move.article})
            RETURN DISTINCT a.origin AS origin
            """;
    private static final String ERASE =
            """
            UNWIND $moves AS move
            MATCH (:Article {id: move.article})-[m:MENTIONS {as: move.from}]->()
            WITH move, m, properties(m) AS properties
            DELETE m
            RETURN move.article AS article, properties
            """;
    private static final String LET_GO =
            """
            UNWIND $moves AS move
            MATCH (:Article {id: move.article})-[:STATES]->(c:Claim)-[r:SUBJECT|OBJECT|ATTRIBUTED_TO {as: move.from}]->()
            WITH move, c, r, type(r) AS type
            DELETE r
            RETURN c.id AS claim, c.edge AS edge, type, move.to AS name
            """;
    private static final String TAKE_UP =
            """
            UNWIND $rows AS row
            MATCH (:Name {id: row.name})-[:NAMES]->(e:Entity), (c:Claim {id: row.claim})
            CREATE (c)-[:$(row.type) {as: row.name}]->(e)
            """;

    private Retelling() {}

    /** In one article who went by one identity goes by another. */
    record Move(String article, Identity from, Identity to) {
        private Map<String, Object> row() {
            return Map.of("article", article, "from", from.id(), "to", to.id());
        }
    }

    /** Returns the edges whose claims moved. */
    static Set<String> tell(SimpleQueryRunner tx, List<Move> moves) {
        if (moves.isEmpty()) {
            return new TreeSet<>();
        }
        Map<List<String>, Identity> renamed = new HashMap<>();
        moves.forEach(move -> renamed.put(List.of(move.article(), move.from().id()), move.to()));
        Map<String, Object> which =
                Map.of("moves", moves.stream().map(Move::row).toList());
        List<Map<String, Object>> mentions = new ArrayList<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Naming> namings = new ArrayList<>();
        for (Record row : tx.run(ERASE, which).list()) {
            Map<String, Object> mention = row.get("properties").asMap();
            String article = row.get("article").asString();
            Identity to = renamed.get(List.of(article, (String) mention.get("as")));
            mentions.add(mention);
            namings.add(NameBook.naming(to, mention));
            rows.add(row(article, to, mention));
        }
        Set<String> touched = new TreeSet<>(NameBook.learn(tx, namings));
        touched.addAll(NameBook.forget(tx, mentions));
        List<String> groups =
                tx.run(GROUPS, which).list(row -> row.get("origin").asString());
        touched.addAll(LocalNames.part(tx, groups));
        touched.addAll(LocalNames.join(tx, groups));
        Set<String> edges = new TreeSet<>();
        Set<String> claims = new TreeSet<>();
        List<Map<String, Object>> ends = tx.run(LET_GO, which).list(row -> {
            edges.add(row.get("edge").asString());
            claims.add(row.get("claim").asString());
            return row.asMap();
        });
        edges.addAll(EntityView.settle(tx, touched));
        Ledger.mentions(tx, rows);
        tx.run(TAKE_UP, Map.of("rows", ends)).consume();
        edges.addAll(EntityView.nameEdges(tx, List.copyOf(claims)));
        return edges;
    }

    private static Map<String, Object> row(String article, Identity to, Map<String, Object> mention) {
        Map<String, Object> properties = new TreeMap<>(mention);
        properties.keySet().removeAll(CalledNames.PROPERTIES);
        properties.putAll(CalledNames.properties(to, article));
        properties.putAll(NameBook.remembered(NameBook.naming(to, mention)));
        return Map.of("article", article, "as", to.id(), "properties", Held.of(properties));
    }
}
