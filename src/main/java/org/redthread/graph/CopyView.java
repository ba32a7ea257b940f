package org.redthread.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.redthread.ContentId;
import org.redthread.page.Article;
import org.redthread.story.CopyGroup;
import org.redthread.story.Printed;
import org.redthread.story.Shingles;

/** Which articles have the same text, and the story they tell: made anew for all who share text with one that came or went. */
final class CopyView {
    /** More have no part in a decision: the best matches name their whole group. */
    private static final int CANDIDATES = 20;

    /** Fewer shared runs than this are a shared quotation. */
    private static final int SHARED = 2;

    private static final String NEAR =
            """
            UNWIND $articles AS article
            CALL (article) {
              MATCH (a:Article {id: article.id}) RETURN a
              UNION
              MATCH (a:Article {url: article.url}) RETURN a
              UNION
              WITH article WHERE article.fingerprint <> ''
              CALL db.index.fulltext.queryNodes('article_fingerprint', article.fingerprint, {limit: $limit})
              YIELD node AS a
              WHERE size([run IN split(a.fingerprint, ' ') WHERE run IN split(article.fingerprint, ' ')]) >= $shared
              RETURN a
            }
            RETURN DISTINCT a.origin AS origin
            """;
    private static final String STORIES =
            """
            UNWIND $articles AS id
            MATCH (:Article {id: id})-[:PART_OF]->(s:Story)
            RETURN DISTINCT s.id AS story
            """;
    private static final String MEMBERS =
            """
            UNWIND $origins AS origin
            MATCH (a:Article {origin: origin})
            RETURN a.id AS id, a.url AS url, a.publishedAt AS publishedAt, a.arrivedAt AS arrivedAt, a.text AS text,
              [(a)-[:PART_OF]->(s) | s.id] AS stories
            """;
    private static final String PLACE =
            """
            UNWIND $rows AS row
            MATCH (a:Article {id: row.id})
            OPTIONAL MATCH (a)-[old:COPY_OF]->()
            DELETE old
            WITH DISTINCT a, row
            OPTIONAL MATCH (a)-[part:PART_OF]->(:Story)
            DELETE part
            WITH DISTINCT a, row, a.origin <> row.origin AS moved
            SET a.origin = row.origin, a.revision = row.revision
            MERGE (s:Story {id: row.story})
            CREATE (a)-[:PART_OF {score: row.similarity}]->(s)
            WITH a, row, moved
            CALL (a, row) {
              WITH a, row WHERE row.copyOf IS NOT NULL
              MATCH (original:Article {id: row.copyOf})
              CREATE (a)-[:COPY_OF {similarity: row.similarity}]->(original)
            }
            WITH a WHERE moved
            MATCH (a)-[:STATES]->(c:Claim)
            RETURN DISTINCT c.edge AS edge
            """;

    private CopyView() {}

    /** Articles that share text with some others may belong to their groups: the origins of those groups. */
    static Set<String> near(SimpleQueryRunner tx, List<Article> articles) {
        List<Map<String, Object>> rows = articles.stream()
                .map(article -> {
                    Map<String, Object> row = new HashMap<>();
                    row.put("url", article.url());
                    row.put(
                            "fingerprint",
                            String.join(" ", Shingles.of(article.text()).sample()));
                    row.put("id", article.id());
                    return row;
                })
                .toList();
        return new TreeSet<>(tx.run(NEAR, Map.of("articles", rows, "limit", CANDIDATES, "shared", SHARED))
                .list(row -> row.get("origin").asString()));
    }

    /**
     * Groups as they are now.
     *
     * @param edges whose count of sources may have changed
     */
    record Groups(Set<String> origins, Set<String> edges) {}

    /** Parts the members of some groups into groups anew. */
    static Groups regroup(SimpleQueryRunner tx, Collection<String> origins) {
        List<Record> rows =
                tx.run(MEMBERS, Map.of("origins", List.copyOf(origins))).list();
        Set<String> stories = new TreeSet<>();
        rows.forEach(row -> row.get("stories").values().forEach(story -> stories.add(story.asString())));
        List<Map<String, Object>> placed = CopyGroup.of(
                        rows.stream().map(CopyView::printed).toList())
                .stream()
                .flatMap(group -> group.members().stream().map(member -> row(group, member)))
                .toList();
        placed.forEach(row -> stories.add((String) row.get("story")));
        Set<String> edges = new TreeSet<>(tx.run(PLACE, Map.of("rows", placed))
                .list(row -> row.get("edge").asString()));
        StoryView.recount(tx, stories);
        Set<String> now = new TreeSet<>();
        placed.forEach(row -> now.add((String) row.get("origin")));
        return new Groups(now, edges);
    }

    /** Deletes some articles and parts those that are left of their groups anew. */
    static Groups remove(SimpleQueryRunner tx, List<String> articles, Set<String> origins) {
        List<String> stories = tx.run(STORIES, Map.of("articles", articles))
                .list(row -> row.get("story").asString());
        Articles.delete(tx, articles);
        Groups groups = regroup(tx, origins);
        StoryView.recount(tx, stories);
        return groups;
    }

    private static Map<String, Object> row(CopyGroup group, CopyGroup.Member member) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", member.id());
        row.put("origin", group.origin());
        row.put("copyOf", member.copyOf());
        row.put("similarity", member.similarity());
        row.put("revision", member.revision());
        row.put("story", ContentId.of("story", group.origin()));
        return row;
    }

    private static Printed printed(Record row) {
        return new Printed(
                row.get("id").asString(),
                row.get("url").asString(null),
                row.get("publishedAt").asString(null),
                row.get("arrivedAt").asString(null),
                Shingles.of(row.get("text").asString()));
    }
}
