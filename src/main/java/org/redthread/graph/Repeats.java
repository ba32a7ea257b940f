package org.redthread.graph;

import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;

/** Lets pages be read once more. */
@Component
public class Repeats {
    private static final String RETRY =
            """
            MATCH (p:Page {id: $id}) WHERE p.state = $from
            SET p.state = $to, p.attempts = 0, p.notBefore = datetime() REMOVE p.error
            RETURN count(p) AS pages
            """;

    private static final String RETRY_ALL =
            """
            MATCH (p:Page) WHERE p.state = $from AND p.receivedAt IS NOT NULL
            CALL (p) { SET p.state = $to, p.attempts = 0, p.notBefore = datetime() REMOVE p.error } IN TRANSACTIONS
            RETURN count(p) AS pages
            """;

    private final Driver driver;

    Repeats(Driver driver) {
        this.driver = driver;
    }

    /** Lets a FAILED page be read again; a page in another state stays as it is. */
    public void retry(String id) {
        run(RETRY, PageStep.RETRY.with(Map.of("id", id)));
    }

    /** The same for all that FAILED; returns how many. */
    public long retryAll() {
        return run(RETRY_ALL, PageStep.RETRY.with(Map.of()));
    }

    /** Each statement for itself, since those over all pages are many transactions. */
    private long run(String cypher, Map<String, Object> parameters) {
        return GraphUnavailable.told(() -> {
            try (Session session = driver.session()) {
                return session.run(cypher, parameters).single().get("pages").asLong();
            }
        });
    }
}
