package org.redthread.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.SimpleQueryRunner;

/** What only one article knows ("H", "a source") is known to its copies too: there it is the same person. */
final class LocalNames {
    private static final String PART =
            """
            UNWIND $origins AS origin
            MATCH (a:Article {origin: origin})
            MATCH (n:Name {article: a.id})-[old:SAME_AS {kind: 'copy'}]-(other)
            WITH old, n.id AS id, other.id AS otherId
            DELETE old
            RETURN id, otherId
            """;
    private static final String JOIN =
            """
            UNWIND $origins AS origin
            MATCH (a:Article {origin: origin})
            MATCH (n:Name {article: a.id})
            WITH origin, n ORDER BY a.publishedAt, a.arrivedAt, a.id
            WITH origin, n.family AS family, n.key AS key, collect(n) AS names
            UNWIND names[1..] AS n
            WITH n, names[0] AS first
            CREATE (n)-[:SAME_AS {kind: 'copy', articles: 1}]->(first)
            RETURN n.id AS id, first.id AS otherId
            """;

    private LocalNames() {}

    /** Parts them in groups that will change; returns the ids of the names it touches. */
    static Set<String> part(SimpleQueryRunner tx, Collection<String> origins) {
        return touched(tx, PART, origins);
    }

    /** Joins them in groups as they are now; returns the ids of the names it touches. */
    static Set<String> join(SimpleQueryRunner tx, Collection<String> origins) {
        return touched(tx, JOIN, origins);
    }

    private static Set<String> touched(SimpleQueryRunner tx, String query, Collection<String> origins) {
        Set<String> touched = new TreeSet<>();
        tx.run(query, Map.of("origins", List.copyOf(origins))).forEachRemaining(row -> {
            touched.add(row.get("id").asString());
            touched.add(row.get("otherId").asString());
        });
        return touched;
    }
}
