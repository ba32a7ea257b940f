package org.redthread.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.SimpleQueryRunner;
import org.redthread.ContentId;
import org.redthread.extract.Profile;
import org.redthread.page.Article;

/** The {@code Article} nodes and the pages that contain them. */
final class Articles {
    private static final String READINGS =
            """
            UNWIND $ids AS id
            MATCH (a:Article {id: id})
            RETURN a.id AS id, a.reading AS reading
            """;
    private static final String SAVE =
            """
            UNWIND $rows AS row
            MATCH (p:Page {id: row.page})
            MERGE (a:Article {id: row.properties.id})
            SET a += row.properties, a.origin = coalesce(a.origin, a.id)
            MERGE (p)-[c:CONTAINS]->(a)
            SET c.position = row.position
            """;
    /** An article arrived with the first of its pages; written at one length, so that text order is time order. */
    private static final String DATE =
            """
            UNWIND $ids AS id
            MATCH (a:Article {id: id})<-[:CONTAINS]-(p:Page)
            WITH a, min(p.receivedAt) AS first
            SET a.arrivedAt = left(toString(datetime.truncate('second', first)), 19)
              + '.' + right('000000' + toString(first.microsecond), 6) + 'Z'
            """;

    private static final String READ_BEFORE =
            """
            UNWIND $pages AS id
            MATCH (p:Page {id: id}) WHERE EXISTS { (p)-[:CONTAINS]->() }
            RETURN id
            """;
    private static final String ON_PAGE =
            """
            MATCH (:Page {id: $page})-[:CONTAINS]->(a:Article)
            RETURN a.id AS id, a.origin AS origin, COUNT { (a)<-[:CONTAINS]-() } = 1 AS only
            """;
    private static final String TAKE_OFF =
            """
            UNWIND $ids AS id
            MATCH (:Page {id: $page})-[c:CONTAINS]->(:Article {id: id})
            DELETE c
            """;
    private static final String DELETE =
            """
            UNWIND $ids AS id
            MATCH (a:Article {id: id})
            CALL (a) { MATCH (hit:Hit)-[:IN]->(a) DETACH DELETE hit }
            OPTIONAL MATCH (f:Fingerprint {article: id})
            DETACH DELETE a, f
            """;

    private Articles() {}

    /** By id what was read from each when it was written; an article that isn't there has no entry. */
    static Map<String, String> readings(SimpleQueryRunner tx, Collection<String> ids) {
        return tx.run(READINGS, Map.of("ids", List.copyOf(ids))).stream()
                .collect(Collectors.toMap(row -> row.get("id").asString(), row -> row.get("reading")
                        .asString("")));
    }

    /** @param words of the articles, by id */
    static void save(SimpleQueryRunner tx, List<ReadPage> pages, Map<String, Words> words) {
        List<Map<String, Object>> rows = new ArrayList<>();
        pages.forEach(page -> page.articles()
                .forEach(read -> rows.add(Map.of(
                        "page",
                        page.pageId(),
                        "position",
                        read.article().position(),
                        "properties",
                        properties(read, words.get(read.article().id()).reading())))));
        tx.run(SAVE, Map.of("rows", rows)).consume();
    }

    static void date(SimpleQueryRunner tx, Collection<String> ids) {
        tx.run(DATE, Map.of("ids", List.copyOf(ids))).consume();
    }

    /** Those of the pages, by their ids, that articles were read from already. */
    static Set<String> readBefore(SimpleQueryRunner tx, List<ReadPage> pages) {
        return tx
                .run(
                        READ_BEFORE,
                        Map.of("pages", pages.stream().map(ReadPage::pageId).toList()))
                .stream()
                .map(row -> row.get("id").asString())
                .collect(Collectors.toSet());
    }

    /** @param only whether no other page contains it */
    record OnPage(String id, String origin, boolean only) {}

    static List<OnPage> on(SimpleQueryRunner tx, String page) {
        return tx.run(ON_PAGE, Map.of("page", page))
                .list(row -> new OnPage(
                        row.get("id").asString(),
                        row.get("origin").asString(),
                        row.get("only").asBoolean()));
    }

    static void takeOff(SimpleQueryRunner tx, String page, Collection<String> ids) {
        tx.run(TAKE_OFF, Map.of("page", page, "ids", List.copyOf(ids))).consume();
    }

    static void delete(SimpleQueryRunner tx, Collection<String> ids) {
        tx.run(DELETE, Map.of("ids", List.copyOf(ids))).consume();
    }

    /** What was read, in short; the same reading gives the same. */
    static String reading(ReadArticle read) {
        return ContentId.of("reading", read.extraction());
    }

    private static Map<String, Object> properties(ReadArticle read, String reading) {
        Article article = read.article();
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", article.id());
        properties.put("headline", article.headline());
        properties.put("text", article.text());
        properties.put("url", article.url());
        properties.put("outlet", article.outlet());
        properties.put("byline", article.byline());
        properties.put("publishedAt", article.publishedAt());
        properties.put("dateline", article.dateline());
        properties.put("language", article.language());
        properties.put("partial", read.extraction().partial());
        Profile profile = read.extraction().profile();
        properties.put("profile", profile == null ? null : profile.name());
        properties.put("reading", reading);
        return properties;
    }
}
