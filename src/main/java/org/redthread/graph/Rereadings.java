package org.redthread.graph;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/**
 * Reads all pages again, with the extractor as it is now: a few at a time become RECEIVED, so that new ones never wait long. What
 * a page had said stays in the graph until what it says now takes its place. One such job at a time, kept in the graph: it goes
 * on after a restart.
 */
@Component
public class Rereadings {
    /** What new pages wait for at most. */
    private static final int AT_ONCE = 20;

    private static final String START =
            """
            MERGE (r:Rereading {of: 'pages'})
            WITH r WHERE r.since IS NULL OR r.endedAt IS NOT NULL
            SET r.since = datetime() REMOVE r.endedAt
            WITH r
            CALL (r) { MATCH (p:Page) WHERE p.state = $done AND p.readAt < r.since RETURN count(p) AS pages }
            SET r.pages = pages
            """;

    private static final String STOP = "MATCH (r:Rereading) WHERE r.endedAt IS NULL SET r.endedAt = datetime()";

    private static final String LATEST =
            """
            MATCH (r:Rereading)
            CALL (r) {
              MATCH (p:Page) WHERE r.endedAt IS NULL AND p.state = $done AND p.readAt < r.since RETURN count(p) AS left
            }
            CALL (r) {
              MATCH (p:Page) WHERE r.endedAt IS NULL AND p.state IN $open AND p.receivedAt IS NOT NULL AND p.again
              RETURN count(p) AS open
            }
            RETURN r.since AS since, r.pages AS pages, left + open AS left, r.endedAt AS endedAt
            """;

    /** Written to before its state is looked at again, as when a page is claimed. */
    private static final String NEXT =
            """
            MATCH (r:Rereading) WHERE r.endedAt IS NULL
            CALL (r) {
              MATCH (p:Page) WHERE p.state = $from AND p.readAt < r.since
              WITH p ORDER BY p.readAt LIMIT $atOnce
              SET p.attempts = 0
              WITH p.id AS id
              MATCH (p:Page {id: id}) WHERE p.state = $from
              SET p.state = $to, p.again = true, p.notBefore = datetime()
              RETURN count(p) AS pages
            }
            RETURN pages
            """;

    private final Driver driver;

    Rereadings(Driver driver) {
        this.driver = driver;
    }

    /** Begins with the pages that are DONE now; one that runs goes on as it is. */
    public Rereading start() {
        run(START, Map.of("done", PageState.DONE.name()));
        return latest().orElseThrow();
    }

    /** Pages that were not read again stay as they are. */
    public Optional<Rereading> stop() {
        run(STOP, Map.of());
        return latest();
    }

    /** The one that runs, or ran last; empty when there was none. */
    public Optional<Rereading> latest() {
        List<String> open = List.of(PageState.RECEIVED.name(), PageState.PROCESSING.name());
        return run(LATEST, Map.of("done", PageState.DONE.name(), "open", open)).stream()
                .findFirst()
                .map(row -> new Rereading(
                        instant(row.get("since")),
                        row.get("pages").asLong(),
                        row.get("left").asLong(),
                        instant(row.get("endedAt"))));
    }

    /** Gives the next few pages to the workers, for when nothing else waits; false when there is none to be read again. */
    public boolean next() {
        List<Record> running = run(NEXT, PageStep.REREAD.with(Map.of("atOnce", AT_ONCE)));
        if (running.isEmpty()) {
            return false;
        }
        if (running.get(0).get("pages").asLong() == 0
                && latest().filter(job -> job.left() == 0).isPresent()) {
            stop();
        }
        return running.get(0).get("pages").asLong() > 0;
    }

    private static Instant instant(Value time) {
        return time.isNull() ? null : time.asZonedDateTime().toInstant();
    }

    private List<Record> run(String cypher, Map<String, Object> parameters) {
        return GraphUnavailable.told(() -> driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records());
    }
}
