package org.redthread.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.SimpleQueryRunner;
import org.redthread.story.CopyGroup;
import org.redthread.story.Printed;

/** Which articles have the same text: made anew for all who share it with one that came or went. */
final class CopyView {
    private static final String ORIGINS =
            """
            UNWIND $articles AS id
            MATCH (a:Article {id: id})
            RETURN DISTINCT a.origin AS origin
            """;
    private static final String PLACE =
            """
            UNWIND $rows AS row
            MATCH (a:Article {id: row.id})
            OPTIONAL MATCH (a)-[old:COPY_OF]->(to)
            WITH a, row, old, to
            WHERE a.origin <> row.origin OR a.revision IS NULL OR a.revision <> row.revision
              OR coalesce(to.id, '') <> coalesce(row.copyOf, '') OR old.similarity <> row.similarity
            DELETE old
            WITH DISTINCT a, row, a.origin <> row.origin AS moved
            SET a.origin = row.origin, a.revision = row.revision
            WITH a, row, moved
            CALL (a, row) {
              WITH a, row WHERE row.copyOf IS NOT NULL
              MATCH (original:Article {id: row.copyOf})
              CREATE (a)-[:COPY_OF {similarity: row.similarity}]->(original)
            }
            WITH a WHERE moved
            MATCH (a)-[:STATES]->(c:Claim)
            RETURN DISTINCT c.edge AS edge
            """;

    private CopyView() {}

    /** The origins of the groups that some articles are in or, by their text, belong to. */
    static Set<String> near(SimpleQueryRunner tx, List<Printed> articles) {
        Set<String> ids = new TreeSet<>(Fingerprints.sameText(tx, articles));
        articles.forEach(article -> ids.add(article.id()));
        return new TreeSet<>(tx.run(ORIGINS, Map.of("articles", List.copyOf(ids)))
                .list(row -> row.get("origin").asString()));
    }

    /**
     * Groups as they are now.
     *
     * @param edges whose count of sources may have changed
     */
    record Groups(Set<String> origins, Set<String> edges) {}

    /** Parts the members of some groups into groups anew. */
    static Groups regroup(SimpleQueryRunner tx, Collection<String> origins) {
        List<Map<String, Object>> placed = CopyGroup.of(Fingerprints.members(tx, origins)).stream()
                .flatMap(group -> group.members().stream().map(member -> row(group, member)))
                .toList();
        Set<String> edges = new TreeSet<>(tx.run(PLACE, Map.of("rows", placed))
                .list(row -> row.get("edge").asString()));
        Set<String> now = new TreeSet<>();
        placed.forEach(row -> now.add((String) row.get("origin")));
        return new Groups(now, edges);
    }

    private static Map<String, Object> row(CopyGroup group, CopyGroup.Member member) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", member.id());
        row.put("origin", group.origin());
        row.put("copyOf", member.copyOf());
        row.put("similarity", member.similarity());
        row.put("revision", member.revision());
        return row;
    }
}
