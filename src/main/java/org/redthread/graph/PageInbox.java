package org.redthread.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.redthread.page.PageSource;
import org.springframework.stereotype.Component;

/** The pages in Neo4j as a queue: what is stored here is durable, and each page is one worker's at a time, by a lease. */
@Component
public class PageInbox {
    private static final String STORE =
            """
            UNWIND $rows AS row
            OPTIONAL MATCH (old:Page {id: row.id})
            WITH row, old IS NOT NULL AS known
            MERGE (p:Page {id: row.id})
            ON CREATE SET p += row.properties, p.state = $received, p.attempts = 0, p.notBefore = datetime()
            RETURN p.id AS id, p.state AS state, known
            """;

    private static final String TAKE =
            """
            SET p.state = $to, p.attempts = p.attempts + 1, p.worker = $worker, p.notBefore = null,
              p.leasedUntil = datetime() + duration({seconds: $lease})
            RETURN p
            """;

    /** Written to before its state is looked at again: of two processes that found the same page, the second then lets it be. */
    private static final String CLAIM =
            """
            MATCH (p:Page)
            WHERE p.state = $from AND p.receivedAt IS NOT NULL AND p.content IS NOT NULL
              AND coalesce(p.notBefore, p.receivedAt) <= datetime()
            // by what is the same in all, too: then the index gives the order, and none but the first are looked at
            WITH p ORDER BY p.state, p.receivedAt LIMIT $most
            SET p.attempts = p.attempts
            WITH p.id AS id
            MATCH (p:Page {id: id}) WHERE p.state = $from
            """
                    + TAKE;

    private static final String CLAIM_ONE =
            """
            MATCH (p:Page {id: $id}) WHERE p.content IS NOT NULL
            SET p.attempts = p.attempts
            WITH p.id AS id
            MATCH (p:Page {id: id}) WHERE p.state = $from
            """
                    + TAKE;

    private static final String BEAT =
            """
            UNWIND $ids AS id
            MATCH (p:Page {id: id}) WHERE p.state = $from AND p.worker = $worker
            SET p.leasedUntil = datetime() + duration({seconds: $lease})
            """;

    private static final String FAIL =
            """
            MATCH (p:Page {id: $id}) WHERE p.state = $from AND p.worker = $worker
            SET p.state = $to, p.error = $error, p.worker = null, p.leasedUntil = null, p.again = null
            """;

    private static final String POSTPONE =
            """
            MATCH (p:Page {id: $id}) WHERE p.state = $from AND p.worker = $worker
            SET p.state = $to, p.error = $error, p.worker = null, p.leasedUntil = null,
              p.notBefore = datetime() + duration({seconds: $pause})
            """;

    /** A try that was cut off is none: it says nothing of the page. */
    private static final String RELEASE =
            """
            MATCH (p:Page) WHERE p.state = $from AND p.receivedAt IS NOT NULL
              AND (p.leasedUntil IS NULL OR p.leasedUntil < datetime() OR p.worker IN $dead)
            SET p.state = $to, p.worker = null, p.leasedUntil = null, p.attempts = p.attempts - 1,
              p.notBefore = datetime()
            RETURN count(p) AS pages
            """;

    private static final String AT_WORK =
            "MATCH (p:Page) WHERE p.state = $from AND p.receivedAt IS NOT NULL RETURN DISTINCT p.worker AS worker";

    private static final String WAITING =
            "MATCH (p:Page) WHERE p.state = $received AND p.receivedAt IS NOT NULL RETURN count(p) AS pages";

    private static final String KNOWN = "UNWIND $ids AS id MATCH (p:Page {id: id}) RETURN DISTINCT id";

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

    /** How many pages wait to be read. */
    public long waiting() {
        return run(WAITING, Map.of("received", PageState.RECEIVED.name()))
                .get(0)
                .get("pages")
                .asLong();
    }

    /** Those of the ids whose pages are there, in whatever state. */
    public Set<String> known(Collection<String> ids) {
        return run(KNOWN, Map.of("ids", List.copyOf(ids))).stream()
                .map(row -> row.get("id").asString())
                .collect(Collectors.toSet());
    }

    /**
     * Takes the pages that wait longest, for as long as the worker's lease lasts, the oldest first. Empty when none waits, or
     * when another process was quicker.
     *
     * @param most of them; several cost little more than one, but all are held with what is on them
     */
    public List<ClaimedPage> claim(Worker worker, int most) {
        Map<String, Object> parameters = PageStep.CLAIM.with(worker.lease());
        parameters.put("most", most);
        return run(CLAIM, parameters).stream()
                .map(row -> row.get("p"))
                .sorted(Comparator.comparing(page -> page.get("receivedAt").asZonedDateTime()))
                .map(PageRow::page)
                .toList();
    }

    /** Takes this page. Empty when it does not wait (any more). */
    public Optional<ClaimedPage> claim(Worker worker, String id) {
        Map<String, Object> parameters = PageStep.CLAIM.with(worker.lease());
        parameters.put("id", id);
        return run(CLAIM_ONE, parameters).stream().findFirst().map(row -> PageRow.page(row.get("p")));
    }

    /**
     * Prolongs the lease of pages that the worker has. Only of those that it knows of: a claim whose answer was lost with the
     * server ends with its lease.
     */
    public void beat(Worker worker, Collection<String> ids) {
        Map<String, Object> parameters = PageStep.FINISH.with(worker.lease());
        parameters.put("ids", List.copyOf(ids));
        run(BEAT, parameters);
    }

    /** Does nothing when the page was withdrawn meanwhile, or has gone to another worker. */
    public void fail(Worker worker, String id, String error) {
        run(FAIL, PageStep.FAIL.with(Map.of("id", id, "error", error, "worker", worker.name())));
    }

    /** Gives the page back, to be read again after a pause. */
    public void postpone(Worker worker, String id, String error, Duration pause) {
        run(
                POSTPONE,
                PageStep.POSTPONE.with(
                        Map.of("id", id, "error", error, "worker", worker.name(), "pause", pause.toSeconds())));
    }

    /** Gives back what was claimed by workers that have died or let their lease run out; returns how many. */
    public int release() {
        List<String> dead = run(AT_WORK, PageStep.RELEASE.with(Map.of())).stream()
                .map(row -> row.get("worker").asString(null))
                .filter(name -> name != null && Worker.hasDied(name))
                .toList();
        return run(RELEASE, PageStep.RELEASE.with(Map.of("dead", dead)))
                .get(0)
                .get("pages")
                .asInt();
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
