package org.redthread.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.SimpleQueryRunner;
import org.redthread.extract.ClaimTypes;

/**
 * The relationships between entities as a view of the claims: each is counted anew from the claims of its pair and type, and
 * there is none without a claim. An edge is named as its claims name it: {@code from TYPE to}, by entity ids.
 */
final class EdgeView {
    /**
     * Named one by one: who looks from a busy entity for an edge of a type that is known only when the query runs goes through
     * all its mentions, and when the query was planned while the graph was empty, through all relationships there are.
     */
    private static final String TYPES = String.join("|", ClaimTypes.ALL);

    /** Confidence is that of independent reports: the chance that not all of them are wrong (noisy-or). */
    private static final String COUNT =
            """
            UNWIND $edges AS edge
            MATCH (c:Claim {edge: edge.key})<-[:STATES]-(a:Article) USING INDEX SEEK c:Claim(edge)
            WITH edge, a.origin AS source, count(DISTINCT c) AS claims, count(DISTINCT a) AS articles,
              sum(CASE c.polarity WHEN 'denied' THEN 1 ELSE 0 END) AS denials,
              max(CASE WHEN c.polarity = 'denied' THEN 0 ELSE
                CASE c.modality WHEN 'stated' THEN 3 WHEN 'alleged' THEN 2 ELSE 1 END END) AS strength,
              max(c.confidence) AS best, min(c.reportedAt) AS first, max(c.reportedAt) AS last,
              min(c.validFrom) AS validFrom, max(c.validTo) AS validTo
            ORDER BY best
            WITH edge, sum(claims) AS claims, sum(articles) AS articles, count(source) AS sources, sum(denials) AS denials,
              max(strength) AS strength, collect(best) AS bests, min(first) AS first, max(last) AS last,
              min(validFrom) AS validFrom, max(validTo) AS validTo
            MATCH (s:Entity {id: edge.from}), (o:Entity {id: edge.to})
            OPTIONAL MATCH (s)-[was:%1$s]->(o) WHERE type(was) = edge.type
            CALL (s, o, edge, was) {
              WITH was WHERE was IS NOT NULL
              RETURN was AS r
              UNION
              WITH s, o, edge, was WHERE was IS NULL
              CREATE (s)-[r:$(edge.type)]->(o)
              RETURN r
            }
            SET r = {key: edge.key, claims: claims, articles: articles, sources: sources, denials: denials,
              confidence: round(1 - reduce(wrong = 1.0, each IN bests | wrong * (1 - each)), 3),
              firstReported: first, lastReported: last, validFrom: validFrom, validTo: validTo,
              status: CASE WHEN denials = claims THEN 'denied' WHEN denials > 0 THEN 'disputed'
                ELSE ['planned', 'alleged', 'reported'][strength - 1] END}
            WITH edge, r, %2$s AS busy
            RETURN edge.key AS key, busy, CASE WHEN busy <> [] THEN %3$s END AS kept
            """
                    .formatted(TYPES, BestEdges.MAY_BE_BUSY, BestEdges.KEPT);

    private static final String REMOVE =
            """
            UNWIND $edges AS edge
            OPTIONAL MATCH (s:Entity {id: edge.from})
            OPTIONAL MATCH (o:Entity {id: edge.to})
            OPTIONAL MATCH (s)-[r:%1$s]->(o) WHERE type(r) = edge.type
            DELETE r
            RETURN edge.key AS key, %2$s AS busy, null AS kept
            """
                    .formatted(TYPES, BestEdges.MAY_BE_BUSY);

    private EdgeView() {}

    static void recount(SimpleQueryRunner tx, Collection<String> edges) {
        // what turned out to be one entity has no edge with itself
        List<Map<String, Object>> rows = edges.stream()
                .map(EdgeView::row)
                .filter(row -> !row.get("from").equals(row.get("to")))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        BestEdges best = new BestEdges();
        Set<String> supported = new HashSet<>();
        tx.run(query(COUNT, rows), Map.of("edges", rows)).forEachRemaining(edge -> {
            supported.add(edge.get("key").asString());
            best.note(edge);
        });
        List<Map<String, Object>> unsupported =
                rows.stream().filter(row -> !supported.contains(row.get("key"))).toList();
        if (!unsupported.isEmpty()) {
            tx.run(query(REMOVE, rows), Map.of("edges", unsupported)).forEachRemaining(best::note);
        }
        best.keep(tx);
    }

    /** A claim may be of a type that there was and is no more. */
    private static String query(String query, List<Map<String, Object>> rows) {
        boolean allKnown = rows.stream().allMatch(row -> ClaimTypes.ALL.contains(row.get("type")));
        return allKnown ? query : query.replace(TYPES, "$(edge.type)");
    }

    private static Map<String, Object> row(String edge) {
        String[] parts = edge.split(" ");
        return Map.of("key", edge, "from", parts[0], "type", parts[1], "to", parts[2]);
    }
}
