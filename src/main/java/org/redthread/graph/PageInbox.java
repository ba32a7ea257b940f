package org.redthread.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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
            MATCH (p:Page) WHERE p.state = $from AND p.receivedAt IS NOT NULL AND p.content IS NOT NULL
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
