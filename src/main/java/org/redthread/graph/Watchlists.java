package org.redthread.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redthread.ContentId;
import org.springframework.stereotype.Component;

/** Whom people want to hear about. What is found for them is written by {@link Hits} together with the page that says it. */
@Component
public class Watchlists {
    private static final String CREATE =
            """
            CREATE (l:Watchlist {id: $id, name: $name, types: $types, webhook: $webhook, secret: $secret, createdAt: $at, last: 0})
            WITH l
            UNWIND $watched AS each
            CREATE (w:Watched)-[:ON]->(l)
            SET w = each
            """;
    private static final String DELETE =
            """
            MATCH (l:Watchlist {id: $id})
            CALL (l) { MATCH (w:Watched)-[:ON]->(l) DETACH DELETE w }
            CALL (l) { MATCH (h:Hit)-[:FOR]->(l) DETACH DELETE h }
            DETACH DELETE l
            """;

    private final OneWriter one;

    Watchlists(OneWriter one) {
        this.one = one;
    }

    /**
     * @param entities ids; each is followed through merges
     * @param names each watches every entity that is called so, also one that is not known yet
     * @param types of claims to hear of; empty: all of them, and every story
     * @param webhook where to tell of hits, or null
     * @param secret with which to sign what the webhook is told, or null
     */
    public record Wanted(
            String name,
            List<String> entities,
            List<String> names,
            List<String> types,
            String webhook,
            String secret) {}

    /** Returns the new list's id. */
    public String create(Wanted wanted) {
        String at = Instant.now().toString();
        String id = ContentId.of("watchlist", wanted, at);
        List<Map<String, Object>> watched = new ArrayList<>();
        wanted.entities()
                .forEach(entity -> watched.add(Map.of(
                        "key", Hits.keyOfId(entity), "entity", entity, "text", entity, "position", watched.size())));
        wanted.names()
                .forEach(name ->
                        watched.add(Map.of("key", Hits.keyOfName(name), "text", name, "position", watched.size())));
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("name", wanted.name());
        parameters.put("types", wanted.types());
        parameters.put("webhook", wanted.webhook());
        parameters.put("secret", wanted.secret());
        parameters.put("at", at);
        parameters.put("watched", watched);
        return one.write(tx -> {
            tx.run(CREATE, parameters).consume();
            return id;
        });
    }

    /** With all that was found for it; an unknown list is no error. */
    public void delete(String id) {
        one.write(tx -> tx.run(DELETE, Map.of("id", id)).consume());
    }
}
