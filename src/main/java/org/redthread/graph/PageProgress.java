package org.redthread.graph;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** What has become of the pages. */
@Component
public class PageProgress {
    private static final String STATUS =
            """
            MATCH (p:Page {id: $id})
            OPTIONAL MATCH (p)-[on:CONTAINS]->(a:Article)
            WITH p, a ORDER BY on.position
            RETURN p.id AS id, p.state AS state, p.error AS error, collect(a {.id, .headline}) AS articles
            """;

    /** Those that are not DONE are counted, and the others are the rest: of millions the store knows only how many in all. */
    private static final String COUNTS =
            """
            MATCH (p:Page)
            WITH count(p) AS all
            UNWIND $states AS state
            CALL (state) {
              MATCH (p:Page) WHERE p.state = state AND p.receivedAt IS NOT NULL RETURN count(p) AS pages
            }
            RETURN all, state, pages
            """;

    private static final String OLDEST =
            """
            MATCH (p:Page) WHERE p.state IN $states AND p.receivedAt IS NOT NULL AND p.again IS NULL
            RETURN min(p.receivedAt) AS receivedAt
            """;

    private static final String FAILURES =
            """
            MATCH (p:Page) WHERE p.state = $failed AND p.receivedAt IS NOT NULL
            RETURN p.id AS id, p.url AS url, p.error AS error ORDER BY p.receivedAt DESC LIMIT $limit
            """;

    private static final String FAILURES_AMONG =
            """
            UNWIND $ids AS id
            MATCH (p:Page {id: id}) WHERE p.state = $failed
            RETURN p.id AS id, p.url AS url, p.error AS error
            """;

    private static final String ARTICLES_ON =
            "UNWIND $ids AS id MATCH (:Page {id: id})-[:CONTAINS]->(a:Article) RETURN count(DISTINCT a) AS articles";

    private final Driver driver;

    PageProgress(Driver driver) {
        this.driver = driver;
    }

    public Optional<PageStatus> status(String id) {
        return run(STATUS, Map.of("id", id)).stream()
                .findFirst()
                .map(row -> new PageStatus(
                        row.get("id").asString(),
                        state(row),
                        row.get("error").asString(null),
                        row.get("articles")
                                .asList(a -> new PageStatus.Headline(
                                        a.get("id").asString(),
                                        a.get("headline").asString(null)))));
    }

    /** How many pages are in each state; all states are there. */
    public Map<PageState, Long> counts() {
        Map<PageState, Long> counts = new EnumMap<>(PageState.class);
        List<String> others = EnumSet.complementOf(EnumSet.of(PageState.DONE)).stream()
                .map(Enum::name)
                .toList();
        List<Record> rows = run(COUNTS, Map.of("states", others));
        rows.forEach(row -> counts.put(state(row), row.get("pages").asLong()));
        long waitingOrFailed =
                counts.values().stream().mapToLong(Long::longValue).sum();
        counts.put(PageState.DONE, Math.max(0, rows.get(0).get("all").asLong() - waitingOrFailed));
        return counts;
    }

    /** When the page was received that waits longest for being read the first time, or null when none waits. */
    public Instant oldestWaiting() {
        List<String> waiting = List.of(PageState.RECEIVED.name(), PageState.PROCESSING.name());
        var oldest = run(OLDEST, Map.of("states", waiting)).get(0).get("receivedAt");
        return oldest.isNull() ? null : oldest.asZonedDateTime().toInstant();
    }

    /** The latest received first. */
    public List<FailedPage> failures(int limit) {
        return failures(FAILURES, Map.of("failed", PageState.FAILED.name(), "limit", limit));
    }

    /** Those of the pages that failed, in their order. */
    public List<FailedPage> failuresAmong(Collection<String> ids) {
        return failures(FAILURES_AMONG, Map.of("failed", PageState.FAILED.name(), "ids", ids));
    }

    /** How many articles stand on the pages together. */
    public long articlesOn(Collection<String> ids) {
        return run(ARTICLES_ON, Map.of("ids", ids)).get(0).get("articles").asLong();
    }

    private List<FailedPage> failures(String cypher, Map<String, Object> parameters) {
        return run(cypher, parameters).stream()
                .map(row -> new FailedPage(
                        row.get("id").asString(),
                        row.get("url").asString(null),
                        row.get("error").asString(null)))
                .toList();
    }

    private static PageState state(Record row) {
        return PageState.valueOf(row.get("state").asString());
    }

    private List<Record> run(String cypher, Map<String, Object> parameters) {
        return GraphUnavailable.told(() -> driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records());
    }
}
