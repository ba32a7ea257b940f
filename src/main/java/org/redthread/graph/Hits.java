package org.redthread.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;
import org.redthread.ContentId;
import org.redthread.resolve.Names;

/**
 * What new articles have for those who watch: written with the article, so that none is missed and none is told twice. An
 * article is a hit when it is the first of its story to speak of someone on the list, or to state something about one.
 */
final class Hits {
    private static final String ANYONE_WATCHES =
            """
            MATCH (l:Watchlist)
            RETURN l.id AS id LIMIT 1
            """;
    private static final String SPOKEN_OF =
            """
            UNWIND $articles AS id
            MATCH (:Article {id: id})-[:MENTIONS]->(e:Entity)
            RETURN id AS article, e.id AS entity, e.names AS names, [(n:Name)-[:NAMES]->(e) | n.id] AS ids
            """;
    private static final String WATCHED =
            """
            UNWIND $rows AS row
            MATCH (:Watched {key: row.key})-[:ON]->(l:Watchlist)
            RETURN DISTINCT l.id AS list, row.article AS article, row.entity AS entity
            """;
    /** Of the same status: that what was alleged is now certain, or denied, is news. */
    private static final String HIT =
            """
            MATCH (l:Watchlist {id: $list}), (a:Article {id: $article})
            CALL (a) {
              OPTIONAL MATCH (a)-[:PART_OF]->(:Story)<-[:PART_OF]-(other:Article)
              WHERE other <> a AND NOT other.id IN $later
              RETURN collect(other) AS others
            }
            WITH l, a, others,
              COLLECT {
                UNWIND $entities AS id
                MATCH (e:Entity {id: id})
                WHERE l.types = [] AND NOT EXISTS { MATCH (other)-[:MENTIONS]->(e) WHERE other IN others }
                RETURN id
              } AS fresh,
              COLLECT {
                MATCH (a)-[:STATES]->(c:Claim)
                WHERE (l.types = [] OR c.type IN l.types)
                  AND EXISTS { MATCH (c)-[:SUBJECT|OBJECT]->(e:Entity) WHERE e.id IN $entities }
                  AND NOT EXISTS {
                    MATCH (other)-[:STATES]->(said:Claim {edge: c.edge}) USING INDEX SEEK said:Claim(edge)
                    WHERE other IN others AND said.polarity = c.polarity AND said.modality = c.modality
                  }
                RETURN c.id ORDER BY c.start, c.id
              } AS claims
            WHERE size(fresh) + size(claims) > 0
            SET l.last = l.last + 1
            CREATE (l)<-[:FOR]-(h:Hit {id: $hit, watchlist: l.id, number: l.last, at: $at, claims: claims})-[:IN]->(a)
            SET h.entities = COLLECT {
              MATCH (a)-[:STATES]->(c:Claim)-[:SUBJECT|OBJECT]->(e:Entity)
              WHERE c.id IN claims AND e.id IN $entities
              RETURN DISTINCT e.id AS id
              UNION
              UNWIND fresh AS id
              RETURN DISTINCT id
            }
            SET h += CASE WHEN l.webhook IS NULL THEN {} ELSE {delivery: 'PENDING', attempts: 0, nextAttempt: 0} END
            """;

    private Hits() {}

    static String keyOfId(String entity) {
        return "id " + entity;
    }

    static String keyOfName(String name) {
        return "name " + Names.fold(name);
    }

    /** @param articles that the graph did not have before, with their mentions, claims and stories as they are now */
    static void note(SimpleQueryRunner tx, Collection<String> articles) {
        if (articles.isEmpty() || !tx.run(ANYONE_WATCHES).hasNext()) {
            return;
        }
        Set<String> later = new TreeSet<>(articles);
        Map<String, Map<String, List<String>>> spokenOf = watched(tx, articles);
        for (String article : articles) {
            later.remove(article);
            spokenOf.getOrDefault(article, Map.of()).forEach((list, entities) -> tx.run(
                            HIT,
                            Map.of(
                                    "list",
                                    list,
                                    "article",
                                    article,
                                    "entities",
                                    entities,
                                    "later",
                                    List.copyOf(later),
                                    "hit",
                                    ContentId.of("hit", list, article),
                                    "at",
                                    Instant.now().toString()))
                    .consume());
        }
    }

    /** By article and list, which entities on the list the article speaks of. */
    private static Map<String, Map<String, List<String>>> watched(SimpleQueryRunner tx, Collection<String> articles) {
        List<Map<String, Object>> rows = new ArrayList<>();
        tx.run(SPOKEN_OF, Map.of("articles", List.copyOf(articles))).forEachRemaining(row -> {
            Set<String> keys = new TreeSet<>();
            row.get("ids").asList(Value::asString).forEach(id -> keys.add(keyOfId(id)));
            row.get("names").asList(Value::asString).forEach(name -> keys.add(keyOfName(name)));
            keys.forEach(key -> rows.add(Map.of(
                    "key", key,
                    "article", row.get("article").asString(),
                    "entity", row.get("entity").asString())));
        });
        Map<String, Map<String, List<String>>> found = new LinkedHashMap<>();
        tx.run(WATCHED, Map.of("rows", rows)).forEachRemaining(row -> found.computeIfAbsent(
                        row.get("article").asString(), any -> new TreeMap<>())
                .computeIfAbsent(row.get("list").asString(), any -> new ArrayList<>())
                .add(row.get("entity").asString()));
        return found;
    }
}
