package org.redthread.graph;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * The pages that are to be told to workers which do not look for them here. A page that waits has a time from which on it is
 * due; it loses that when it has been told, and gets another when it waits again.
 */
@Component
public class PageOutbox {
    /** Longer than telling takes; what was taken by a process that died then is due again. */
    private static final Duration TELLING = Duration.ofMinutes(2);

    private static final int MOST_STRANDED = 10_000;

    /** Written to before it is looked at again: of two processes that found the same pages, the second then lets them be. */
    private static final String TAKE =
            """
            MATCH (p:Page) WHERE p.notBefore <= datetime() AND p.state = $received
            WITH p ORDER BY p.notBefore LIMIT $limit
            SET p.attempts = p.attempts
            WITH p.id AS id
            MATCH (p:Page {id: id}) WHERE p.notBefore <= datetime() AND p.state = $received
            SET p.notBefore = datetime() + duration({seconds: $telling})
            RETURN p.id AS id, p.url AS url, p.outlet AS outlet, p.notBefore AS until
            """;

    /** One that was read meanwhile, or waits again, has another time by now. */
    private static final String TOLD =
            """
            UNWIND $ids AS id
            MATCH (p:Page {id: id}) WHERE p.notBefore = $until
            REMOVE p.notBefore
            """;

    private static final String NOT_TOLD =
            """
            UNWIND $ids AS id
            MATCH (p:Page {id: id}) WHERE p.notBefore = $until
            SET p.notBefore = datetime()
            """;

    private static final String STRANDED =
            """
            MATCH (p:Page) WHERE p.state = $received AND p.receivedAt IS NOT NULL AND p.notBefore IS NULL
            WITH p LIMIT $limit
            SET p.notBefore = datetime()
            RETURN count(p) AS pages
            """;

    /** A page to be told of, and what is known of where it comes from; both may be null. */
    public record Due(String id, String url, String outlet) {}

    /** @param until nobody else is given these pages before */
    public record Batch(List<Due> pages, ZonedDateTime until) {}

    private final Driver driver;

    PageOutbox(Driver driver) {
        this.driver = driver;
    }

    /** The pages that are due longest, for this caller to tell of; at most so many. */
    public Batch take(int most) {
        List<Record> rows = run(TAKE, Map.of("limit", most, "telling", TELLING.toSeconds(), "received", received()));
        List<Due> pages = rows.stream()
                .map(row -> new Due(
                        row.get("id").asString(),
                        row.get("url").asString(null),
                        row.get("outlet").asString(null)))
                .toList();
        return new Batch(pages, rows.isEmpty() ? null : rows.get(0).get("until").asZonedDateTime());
    }

    /** All pages of the batch have been told. */
    public void told(Batch batch) {
        run(TOLD, parameters(batch));
    }

    /** Not all pages of the batch could be told; all are due again. */
    public void notTold(Batch batch) {
        run(NOT_TOLD, parameters(batch));
    }

    private static Map<String, Object> parameters(Batch batch) {
        List<String> ids = batch.pages().stream().map(Due::id).toList();
        return Map.of("ids", ids, "until", batch.until());
    }

    /**
     * Makes pages due of which somebody was told and which nevertheless wait; returns how many, and is to be called again
     * while there are any. Only to be called when nobody remembers any page.
     */
    public int tellAgain() {
        return run(STRANDED, Map.of("limit", MOST_STRANDED, "received", received()))
                .get(0)
                .get("pages")
                .asInt();
    }

    private static String received() {
        return PageState.RECEIVED.name();
    }

    private List<Record> run(String cypher, Map<String, Object> parameters) {
        return GraphUnavailable.told(() -> driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records());
    }
}
