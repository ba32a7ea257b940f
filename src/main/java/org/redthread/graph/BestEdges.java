package org.redthread.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * The best supported edges of each busy entity, kept at the entity in their order with what they hold, as {@code best}: to find
 * them among all its edges takes too long for an answer. An entity has them exactly while it has more than {@value #BUSY} edges.
 */
final class BestEdges {
    /** From so many edges on. */
    static final int BUSY = 1_000;

    /** As many as a walk through connections ranks. */
    private static final int MOST = 200;

    /** Cypher: the ids of those ends of an edge, {@code s} and {@code o}, that may have to be told of it. */
    static final String MAY_BE_BUSY =
            """
            [end IN [
                CASE WHEN s.best IS NOT NULL OR COUNT { (s)--() } > %1$d THEN s.id END,
                CASE WHEN o.best IS NOT NULL OR COUNT { (o)--() } > %1$d THEN o.id END] WHERE end IS NOT NULL]"""
                    .formatted(BUSY);

    /** Cypher: an edge {@code r} as it is kept; first what it ranks by, then its key. */
    static final String KEPT =
            """
            right('000000' + r.sources, 7) + reduce(all = '', each IN [r.lastReported, r.key, r.status, r.claims, r.articles,
                r.denials, r.confidence, r.firstReported, r.validFrom, r.validTo] | all + '|' + coalesce(toString(each), ''))""";

    private static final String READ =
            """
            UNWIND $ids AS id
            MATCH (e:Entity {id: id})
            RETURN id, e.best AS best, $busy < COUNT { (e)--() }
              - COUNT { (e)<-[:MENTIONS|SUBJECT|OBJECT|ATTRIBUTED_TO|NAMES|ABOUT]-() } AS busy
            """;

    /** All edges gone through; the migration that began it does the same. */
    private static final String FIND =
            """
            MATCH (e:Entity {id: $id})
            CALL (e) {
              MATCH (e)-[r:!(MENTIONS|SUBJECT|OBJECT)]-(:Entity)
              WITH r ORDER BY r.sources DESC, coalesce(r.lastReported, '') DESC, r.key LIMIT $most
              RETURN collect(%s) AS best
            }
            SET e.best = best
            """
                    .formatted(KEPT);

    private static final String KEEP =
            "MATCH (e:Entity {id: $id}) SET e.best = CASE $best WHEN [] THEN null ELSE $best END";

    /** Each edge that changed as it is to be kept, null when it is gone, by entity and key. */
    private final Map<String, Map<String, String>> changes = new TreeMap<>();

    private record Kept(String rank, String key, String all) {
        private static final Comparator<Kept> ORDER =
                Comparator.comparing(Kept::rank).reversed().thenComparing(Kept::key);

        static Kept of(String all) {
            int sources = all.indexOf('|');
            int reported = all.indexOf('|', sources + 1);
            return new Kept(
                    all.substring(0, reported), all.substring(reported + 1, all.indexOf('|', reported + 1)), all);
        }
    }

    /** @param edge its {@code key}, which of its ends may be {@code busy}, and how it is {@code kept}, null when it is gone */
    void note(Record edge) {
        edge.get("busy").values().forEach(end -> changes.computeIfAbsent(end.asString(), any -> new HashMap<>())
                .put(edge.get("key").asString(), edge.get("kept").asString(null)));
    }

    /** Brings what is kept in line with what was noted. */
    void keep(SimpleQueryRunner tx) {
        if (changes.isEmpty()) {
            return;
        }
        for (Record entity : tx.run(READ, Map.of("ids", List.copyOf(changes.keySet()), "busy", BUSY))
                .list()) {
            String id = entity.get("id").asString();
            List<String> before = entity.get("best").asList(each -> each.asString(), List.of());
            if (!entity.get("busy").asBoolean()) {
                keep(tx, id, before, List.of());
            } else {
                after(before, changes.get(id)).ifPresentOrElse(best -> keep(tx, id, before, best), () -> find(tx, id));
            }
        }
    }

    /** Empty when one that was not kept may have moved up; none of those ranks before the last that was. */
    private static Optional<List<String>> after(List<String> before, Map<String, String> changes) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Kept> known = new HashMap<>();
        before.stream().map(Kept::of).forEach(each -> known.put(each.key(), each));
        changes.forEach((key, kept) -> {
            known.remove(key);
            if (kept != null) {
                known.put(key, Kept.of(kept));
            }
        });
        Kept last = Kept.of(before.get(before.size() - 1));
        List<String> best = known.values().stream()
                .sorted(Kept.ORDER)
                .takeWhile(each -> Kept.ORDER.compare(each, last) <= 0)
                .limit(MOST)
                .map(Kept::all)
                .toList();
        return best.size() == MOST ? Optional.of(best) : Optional.empty();
    }

    private static void find(SimpleQueryRunner tx, String id) {
        tx.run(FIND, Map.of("id", id, "most", MOST)).consume();
    }

    private static void keep(SimpleQueryRunner tx, String id, List<String> before, List<String> best) {
        if (!best.equals(before)) {
            tx.run(KEEP, Map.of("id", id, "best", best)).consume();
        }
    }
}
