package org.redthread.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;
import org.redthread.ContentId;

/** An empty graph with a writer, and all that a test can see in it. */
public final class TestGraph {
    final Driver driver;
    final OneWriter one;
    final PageWriter writer;
    final Judgements judgements;

    public TestGraph() {
        this(GraphServer.shared().clear().driver());
    }

    TestGraph(Driver driver) {
        this.driver = driver;
        this.one = new OneWriter(driver);
        this.writer = new PageWriter(one);
        this.judgements = new Judgements(one, driver);
    }

    /** A page as the inbox leaves it, with the articles on it; pages that come later have later times. */
    ReadPage received(int time, Told... articles) {
        List<ReadArticle> read = new ArrayList<>();
        for (Told article : articles) {
            read.add(article.read(read.size()));
        }
        String id = ContentId.of(
                "page", read.stream().map(each -> each.article().id()).toList());
        driver.executableQuery(
                        "MERGE (p:Page {id: $id}) ON CREATE SET p.receivedAt = datetime($at) SET p.state = 'PROCESSING',"
                                + " p.leasedUntil = datetime('2100-01-01T00:00:00Z')")
                .withParameters(Map.of("id", id, "at", "2025-06-15T08:00:%02dZ".formatted(time)))
                .execute();
        return new ReadPage(id, read);
    }

    public ReadPage write(int time, Told... articles) {
        ReadPage page = received(time, articles);
        writer.write(page);
        return page;
    }

    public void withdraw(ReadPage page) {
        writer.withdraw(page.pageId());
    }

    public long count(String query) {
        return driver.executableQuery(query).execute().records().get(0).get(0).asLong();
    }

    /** All nodes and relationships with all they hold, in one order, without the store's own ids and when a page was read. */
    public List<String> everything() {
        return everything(driver);
    }

    /** The same of another graph. */
    public static List<String> everything(Driver driver) {
        return strings(
                        driver,
                        """
                MATCH (n) WHERE NOT n:Migration
                WITH COLLECT { UNWIND labels(n) AS label RETURN label ORDER BY label } AS labels,
                  CASE WHEN n:Page THEN n {.*, readAt: null} ELSE properties(n) END AS held, coalesce(n.id, n.article) AS id
                RETURN 'node' AS what, labels, id, held
                UNION ALL
                MATCH (n)-[r]->(m)
                RETURN 'relationship' AS what, [type(r), n.id] AS labels, m.id AS id, properties(r) AS held
                """)
                .stream()
                .sorted()
                .toList();
    }

    List<String> strings(String query) {
        return strings(driver, query);
    }

    private static List<String> strings(Driver driver, String query) {
        return driver.executableQuery(query).execute().records().stream()
                .map(row ->
                        row.values().stream().map(TestGraph::inOrder).toList().toString())
                .toList();
    }

    private static String inOrder(Value value) {
        return value.hasType(TypeSystem.getDefault().MAP())
                ? new TreeMap<>(value.asMap(TestGraph::plain)).toString()
                : value.toString();
    }

    private static Object plain(Value value) {
        return value.hasType(TypeSystem.getDefault().BYTES())
                ? HexFormat.of().formatHex(value.asByteArray())
                : value.asObject();
    }

    public void assertNoInvariantIsBroken() {
        try (Stream<Path> checks = Files.list(Path.of("cypher/checks"))) {
            for (Path check : checks.sorted().toList()) {
                assertThat(strings(Files.readString(check)))
                        .as(check.getFileName().toString())
                        .isEmpty();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
