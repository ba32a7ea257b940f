package org.redthread.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;
import org.redthread.resolve.Identity;
import org.redthread.resolve.NamesakeMatch;
import org.redthread.resolve.Namesakes;
import org.redthread.resolve.Namesakes.Placed;
import org.redthread.resolve.Sighting;

/**
 * Which bearer of a person's full name each article means: made anew for all articles of a name when one comes or goes. The
 * usual bearer keeps the name's own identity, each namesake gets one of its own.
 *
 * <p>Statements are planned while the graph is young, when Neo4j takes an index that it has not counted yet for empty and would go
 * through all of it: here and elsewhere {@code SEEK} forbids that.
 */
final class NamesakeView {
    /** Of a name that more articles use than are compared, most that come or go are none of those: then all is as it was. */
    private static final String SIGHTINGS =
            """
            UNWIND $rows AS row
            CALL (row) {
              MATCH (:Article)-[m:MENTIONS]->() USING INDEX SEEK m:MENTIONS(called, lot)
              WHERE m.called = row.called AND m.lot > ''
              WITH m.lot AS lot ORDER BY m.lot LIMIT $most
              RETURN count(lot) AS lots, max(lot) AS last
            }
            WITH row.called AS called, last
            WHERE lots < $most OR row.articles IS NULL OR any(article IN row.articles WHERE article <= last)
            CALL (called) {
              MATCH (a:Article)-[m:MENTIONS]->() USING INDEX SEEK m:MENTIONS(called, lot)
              WHERE m.called = called AND m.lot > ''
              // those that have just lost their place among the first mean the usual one
              RETURN a.id AS article, m ORDER BY m.lot LIMIT 2 * $most
            }
            RETURN called, article, m.as AS as, CASE WHEN m.lot <= last THEN m.signs END AS signs,
              {score: m.score, nearest: m.nearest, why: m.why} AS explanation
            """;

    private static final String PINS =
            """
            UNWIND $called AS called
            CALL (called) {
              MATCH (n:Name {id: called}) RETURN n
              UNION
              MATCH (n:Name {called: called}) RETURN n
            }
            MATCH (n)-[judged:JUDGED]-()
            WITH DISTINCT called, n.sense AS as,
              CASE startNode(judged) WHEN n THEN judged.aIn ELSE judged.bIn END AS article
            WHERE article IS NOT NULL
            RETURN called, as, article
            """;
    private static final String EXPLAIN =
            """
            UNWIND $rows AS row
            MATCH (:Article)-[m:MENTIONS]->() USING INDEX SEEK m:MENTIONS(called, lot)
            WHERE m.called = row.called AND m.lot = row.article
            SET m.score = row.score, m.nearest = row.nearest, m.why = row.why
            """;
    private static final String MEANT_IN =
            """
            MATCH (n:Name {id: $name})-[:NAMES]->(:Entity)
            CALL (n) {
              MATCH (a:Article)-[m:MENTIONS]->() USING INDEX SEEK m:MENTIONS(called, lot)
              WHERE m.called = coalesce(n.called, n.id) AND m.lot > ''
              RETURN a.id AS article, m.as AS as ORDER BY m.lot LIMIT $most
            }
            WITH n, article WHERE as = n.id
            WITH n, collect(article) AS articles, min(article) AS first
            RETURN CASE WHEN n.sense IN articles THEN n.sense ELSE first END AS article
            """;

    private NamesakeView() {}

    /** An article that stands for whom a name means now, or null when no article tells. */
    static String meantIn(SimpleQueryRunner tx, String name) {
        return tx.run(MEANT_IN, Map.of("name", name, "most", Namesakes.MOST)).stream()
                .map(row -> row.get("article").asString(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Brings whom the articles of some names mean in line with what they say; returns the edges whose claims moved. */
    static Set<String> settle(SimpleQueryRunner tx, Set<String> called) {
        return settle(
                tx,
                called.stream()
                        .map(name -> Map.<String, Object>of("called", name))
                        .toList());
    }

    /** The same when all that changed is that articles which use the names came or went; these by name. */
    static Set<String> settle(SimpleQueryRunner tx, Map<String, Set<String>> articles) {
        return settle(
                tx,
                articles.entrySet().stream()
                        .map(each -> Map.<String, Object>of(
                                "called", each.getKey(), "articles", List.copyOf(each.getValue())))
                        .toList());
    }

    private static Set<String> settle(SimpleQueryRunner tx, List<Map<String, Object>> called) {
        if (called.isEmpty()) {
            return new TreeSet<>();
        }
        Map<String, List<Record>> sightings = new HashMap<>();
        tx.run(SIGHTINGS, Map.of("rows", called, "most", Namesakes.MOST)).forEachRemaining(row -> sightings
                .computeIfAbsent(row.get("called").asString(), any -> new ArrayList<>())
                .add(row));
        Map<String, List<Namesakes.Pin>> pins = pins(tx, sightings.keySet());
        Map<String, Identity> names = NameBook.identities(tx, names(sightings.values()));
        List<Retelling.Move> moves = new ArrayList<>();
        List<Map<String, Object>> explained = new ArrayList<>();
        sightings.forEach((name, rows) -> {
            place(names, rows, pins.getOrDefault(name, List.of()), moves, explained);
        });
        Set<String> edges = Retelling.tell(tx, moves);
        if (!explained.isEmpty()) {
            tx.run(EXPLAIN, Map.of("rows", explained)).consume();
        }
        return edges;
    }

    private static Set<String> names(Collection<List<Record>> sightings) {
        Set<String> names = new TreeSet<>();
        sightings.forEach(rows -> rows.forEach(row -> names.add(row.get("as").asString())));
        return names;
    }

    private static Map<String, List<Namesakes.Pin>> pins(SimpleQueryRunner tx, Collection<String> called) {
        Map<String, List<Namesakes.Pin>> pins = new HashMap<>();
        tx.run(PINS, Map.of("called", List.copyOf(called)))
                .forEachRemaining(row -> pins.computeIfAbsent(row.get("called").asString(), any -> new ArrayList<>())
                        .add(new Namesakes.Pin(
                                row.get("as").asString(null), row.get("article").asString())));
        return pins;
    }

    private static void place(
            Map<String, Identity> names,
            List<Record> rows,
            List<Namesakes.Pin> pins,
            List<Retelling.Move> moves,
            List<Map<String, Object>> explained) {
        Identity usual = names.get(rows.get(0).get("as").asString()).everywhere();
        Map<String, Placed> placed = new HashMap<>();
        List<Sighting> sightings = rows.stream()
                .limit(Namesakes.MOST)
                .map(row -> Sighting.parse(
                        row.get("article").asString(), row.get("signs").asList(Value::asString)))
                .toList();
        Namesakes.of(usual.key(), sightings, pins).forEach(each -> placed.put(each.article(), each));
        for (Record row : rows) {
            String article = row.get("article").asString();
            Placed now = placed.getOrDefault(article, new Placed(article, null, null, null));
            Identity from = names.get(row.get("as").asString());
            Identity to = usual.as(now.as());
            if (!to.equals(from)) {
                moves.add(new Retelling.Move(article, from, to));
            }
            Map<String, Object> explanation = explanation(now);
            if (!to.equals(from) || !explanation.equals(row.get("explanation").asMap())) {
                Map<String, Object> whole = new HashMap<>(explanation);
                whole.put("article", article);
                whole.put("called", usual.id());
                explained.add(whole);
            }
        }
    }

    private static Map<String, Object> explanation(Placed placed) {
        Map<String, Object> explanation = new HashMap<>();
        NamesakeMatch match = placed.match();
        explanation.put("score", match == null ? null : Math.round(match.score() * 1000) / 1000.0);
        explanation.put("nearest", placed.nearest());
        explanation.put("why", match == null ? null : match.why());
        return explanation;
    }
}
