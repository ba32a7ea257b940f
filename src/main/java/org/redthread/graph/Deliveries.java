package org.redthread.graph;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;

/** Which hits a webhook is still to be told, and how telling it went. */
@Component
public class Deliveries {
    private static final String DUE =
            """
            MATCH (h:Hit {delivery: 'PENDING'}) WHERE h.nextAttempt <= $now
            WITH h ORDER BY h.nextAttempt, h.number LIMIT $limit
            MATCH (h)-[:FOR]->(l:Watchlist)
            RETURN h.id AS hit, h.attempts AS attempts, l.id AS id, l.name AS name, l.webhook AS webhook, l.secret AS secret
            """;
    private static final String SET =
            """
            MATCH (h:Hit {id: $hit})
            SET h.delivery = $state, h.attempts = h.attempts + 1, h.lastAttemptAt = $at, h.answer = $answer, h.nextAttempt = $next
            """;

    private final OneWriter one;
    private final Driver driver;

    Deliveries(OneWriter one, Driver driver) {
        this.one = one;
        this.driver = driver;
    }

    /** @param attempts how often it was tried before */
    public record Due(String hit, int attempts, String watchlist, String name, String webhook, String secret) {}

    public List<Due> due(Instant now, int limit) {
        return driver
                .executableQuery(DUE)
                .withParameters(Map.of("now", now.toEpochMilli(), "limit", limit))
                .execute()
                .records()
                .stream()
                .map(row -> new Due(
                        row.get("hit").asString(),
                        row.get("attempts").asInt(),
                        row.get("id").asString(),
                        row.get("name").asString(),
                        row.get("webhook").asString(),
                        row.get("secret").asString()))
                .toList();
    }

    public void delivered(String hit, String answer) {
        set(hit, "DELIVERED", answer, null);
    }

    /** @param next when to try again; null: never */
    public void refused(String hit, String answer, Instant next) {
        set(hit, next == null ? "FAILED" : "PENDING", answer, next);
    }

    private void set(String hit, String state, String answer, Instant next) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("hit", hit);
        parameters.put("state", state);
        parameters.put("at", Instant.now().toString());
        parameters.put("answer", answer);
        parameters.put("next", next == null ? null : next.toEpochMilli());
        one.write(tx -> tx.run(SET, parameters).consume());
    }
}
