package org.redthread.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.redthread.eval.Scorecard;

/** How fast pages are written beside the plain driver that writes the very same nodes and relationships in large batches. */
public final class WritingSpeed {
    private static final int PAGES_TOGETHER = 40;
    private static final int ROWS_TOGETHER = 1_000;

    private final Driver driver;

    public WritingSpeed(Driver driver) {
        this.driver = driver;
    }

    /** Leaves a graph of these pages alone. */
    public void compare(List<ReadPage> pages, Scorecard card) {
        receive(pages);
        ProcessorTime begun = ProcessorTime.now();
        double ours = written(pages);
        ProcessorTime oursUsed = ProcessorTime.now().since(begun, pages.size());
        List<Map<String, Object>> nodes = rows(
                """
                MATCH (n) WHERE NOT n:Migration
                RETURN CASE WHEN n:Entity THEN 'Entity' ELSE head(labels(n)) END AS kind, coalesce(n.id, n.article) AS id,
                  labels(n) AS labels, properties(n) AS properties
                """);
        List<Map<String, Object>> relationships = rows(
                """
                MATCH (a)-[r]->(b)
                WITH a, r, b, CASE WHEN a:Entity THEN 'Entity' ELSE head(labels(a)) END AS from,
                  CASE WHEN b:Entity THEN 'Entity' ELSE head(labels(b)) END AS to
                RETURN '(a:' + from + ' {id: row.from}), (b:' + to + ' {id: row.to}) MERGE (a)-[r:' + type(r) + ']->(b)' AS kind,
                  a.id AS from, b.id AS to, properties(r) AS properties
                """);
        long rows = nodes.size() + relationships.size();
        GraphServer.shared().clear();
        begun = ProcessorTime.now();
        long start = System.nanoTime();
        byKind(nodes)
                .forEach((kind, batch) -> run(
                        "UNWIND $rows AS row MERGE (n:%s {%s: row.id}) SET n:$(row.labels) SET n += row.properties"
                                .formatted(kind, kind.equals("Fingerprint") ? "article" : "id"),
                        batch));
        byKind(relationships)
                .forEach((kind, batch) -> run("UNWIND $rows AS row MATCH " + kind + " SET r = row.properties", batch));
        double plain = (System.nanoTime() - start) / 1e9;
        ProcessorTime plainUsed = ProcessorTime.now().since(begun, pages.size());
        card.note(rows + " nodes and relationships of " + pages.size() + " pages");
        card.figure("rows/s, plain driver, batches of a thousand", rows / plain);
        card.figure("rows/s, pages with copies and stories", rows / ours);
        card.figure("of the plain driver", plain / ours);
        card.figure("processor ms a page, plain driver", plainUsed.here());
        card.figure("the same of Neo4j", plainUsed.neo4j());
        card.figure("processor ms a page, with copies and stories", oursUsed.here());
        card.figure("the same of Neo4j", oursUsed.neo4j());
    }

    private void receive(List<ReadPage> pages) {
        GraphServer.shared().clear();
        for (ReadPage page : pages) {
            driver.executableQuery(
                            "CREATE (:Page {id: $id, receivedAt: datetime(), state: 'PROCESSING', leasedUntil: datetime('2100-01-01')})")
                    .withParameters(Map.of("id", page.pageId()))
                    .execute();
        }
    }

    private double written(List<ReadPage> pages) {
        PageWriter writer = new PageWriter(new OneWriter(driver));
        long start = System.nanoTime();
        for (int from = 0; from < pages.size(); from += PAGES_TOGETHER) {
            writer.write(pages.subList(from, Math.min(pages.size(), from + PAGES_TOGETHER)));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private List<Map<String, Object>> rows(String query) {
        return driver.executableQuery(query).execute().records().stream()
                .map(row -> row.asMap())
                .toList();
    }

    private static Map<String, List<Map<String, Object>>> byKind(List<Map<String, Object>> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> (String) row.get("kind"), TreeMap::new, Collectors.toList()));
    }

    private void run(String cypher, List<Map<String, Object>> rows) {
        for (int from = 0; from < rows.size(); from += ROWS_TOGETHER) {
            driver.executableQuery(cypher)
                    .withParameters(Map.of("rows", rows.subList(from, Math.min(rows.size(), from + ROWS_TOGETHER))))
                    .execute();
        }
    }
}
