package org.redthread.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.redthread.page.PageSource;
import org.springframework.stereotype.Component;

/** The pages in Neo4j as a queue: what is stored here is durable, and each page is one worker's at a time. */
@Component
public class PageInbox {
    private static final String STORE =
            """
            UNWIND $rows AS row
            OPTIONAL MATCH (old:Page {id: row.id})
            WITH row, old IS NOT NULL AS known
            MERGE (p:Page {id: row.id})
            ON CREATE SET p += row.properties, p.state = $received, p.attempts = 0
            RETURN p.id AS id, p.state AS state, known
            """;

    private static final String CLAIM =
            """
            MATCH (p:Page) WHERE p.state = $from AND p.receivedAt IS NOT NULL
            WITH p ORDER BY p.receivedAt LIMIT 1
            SET p.state = $to, p.attempts = p.attempts + 1
            RETURN p
            """;

    private static final String FAIL =
            "MATCH (p:Page {id: $id}) WHERE p.state = $from SET p.state = $to, p.error = $error";

    private static final String RELEASE =
            "MATCH (p:Page) WHERE p.state = $from AND p.receivedAt IS NOT NULL SET p.state = $to RETURN count(p) AS pages";

    private static final String RETRY =
            "MATCH (p:Page {id: $id}) WHERE p.state = $from SET p.state = $to REMOVE p.error";

    private static final String STATUS =
            """
            MATCH (p:Page {id: $id})
            OPTIONAL MATCH (p)-[on:CONTAINS]->(a:Article)
            WITH p, a ORDER BY on.position
            RETURN p.id AS id, p.state AS state, p.error AS error, collect(a {.id, .headline}) AS articles
            """;

    private static final String COUNTS =
            """
            UNWIND $states AS state
            CALL (state) {
              MATCH (p:Page) WHERE p.state = state AND p.receivedAt IS NOT NULL RETURN count(p) AS pages
            }
            RETURN state, pages
            """;

    private static final String OLDEST =
            """
            MATCH (p:Page) WHERE p.state IN $states AND p.receivedAt IS NOT NULL
            RETURN min(p.receivedAt) AS receivedAt
            """;

    private static final String FAILURES =
            """
            MATCH (p:Page) WHERE p.state = $failed AND p.receivedAt IS NOT NULL
            RETURN p.id AS id, p.url AS url, p.error AS error ORDER BY p.receivedAt DESC LIMIT $limit
            """;

    private final Driver driver;

    PageInbox(Driver driver) {
        this.driver = driver;
    }

    /** Stores the pages in one transaction and answers in their order; a page that is there already stays as it is. */
    public List<Accepted> store(Collection<PageSource> pages) {
        Instant now = Instant.now();
        List<Map<String, Object>> rows = new ArrayList<>();
        // a microsecond apart, so that pages of one batch keep their order
        pages.forEach(page -> rows.add(PageRow.of(page, now.plusNanos(1000L * rows.size()))));
        Map<String, Accepted> stored = new HashMap<>();
        run(STORE, Map.of("rows", rows, "received", PageState.RECEIVED.name())).forEach(row -> {
            String id = row.get("id").asString();
            stored.putIfAbsent(id, new Accepted(id, state(row), row.get("known").asBoolean()));
        });
        Set<String> seen = new HashSet<>();
        return pages.stream()
                .map(page -> stored.get(page.id()))
                .map(one -> seen.add(one.id()) ? one : new Accepted(one.id(), one.state(), true))
                .toList();
    }

    /** Takes the page that waits longest. Only one caller at a time gets the same page; call from one thread at a time. */
    public Optional<ClaimedPage> claim() {
        return run(CLAIM, PageStep.CLAIM.with(Map.of())).stream().findFirst().map(row -> PageRow.page(row.get("p")));
    }

    /** Does nothing when the page was withdrawn meanwhile. */
    public void fail(String id, String error) {
        run(FAIL, PageStep.FAIL.with(Map.of("id", id, "error", error)));
    }

    /** Gives back what a former process had claimed and not finished; returns how many. */
    public int releaseAll() {
        return run(RELEASE, PageStep.RELEASE.with(Map.of())).get(0).get("pages").asInt();
    }

    /** Lets a FAILED page be read again; a page in another state stays as it is. */
    public void retry(String id) {
        run(RETRY, PageStep.RETRY.with(Map.of("id", id)));
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
        List<String> states =
                List.of(PageState.values()).stream().map(Enum::name).toList();
        run(COUNTS, Map.of("states", states))
                .forEach(row -> counts.put(state(row), row.get("pages").asLong()));
        return counts;
    }

    /** When the page was received that waits longest for being read, or null when none waits. */
    public Instant oldestWaiting() {
        List<String> waiting = List.of(PageState.RECEIVED.name(), PageState.PROCESSING.name());
        var oldest = run(OLDEST, Map.of("states", waiting)).get(0).get("receivedAt");
        return oldest.isNull() ? null : oldest.asZonedDateTime().toInstant();
    }

    /** The latest received first. */
    public List<FailedPage> failures(int limit) {
        return run(FAILURES, Map.of("failed", PageState.FAILED.name(), "limit", limit)).stream()
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
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
