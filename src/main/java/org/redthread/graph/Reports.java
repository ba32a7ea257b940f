package org.redthread.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.redthread.page.Article;
import org.redthread.story.Report;

/** What articles report. Those that were compared of late are compared again with the next news, so they are kept at hand. */
final class Reports {
    /** Some 8 kB each. */
    private static final int AT_HAND = 4000;

    private static final String TEXTS =
            """
            UNWIND $ids AS id
            MATCH (a:Article {id: id})
            RETURN id, left(a.text, $longest) AS text
            """;

    private static final Cache<Head, Report> RECENT =
            Caffeine.newBuilder().maximumSize(AT_HAND).build();

    private Reports() {}

    /** An article without its text, which belongs to its id: the same text may be read under another headline later. */
    record Head(String id, String publishedAt, String headline) {
        static Head of(Record row) {
            return new Head(
                    row.get("id").asString(),
                    row.get("publishedAt").asString(null),
                    row.get("headline").asString(null));
        }

        private Report report(String text) {
            return Report.of(id, publishedAt, headline, text);
        }
    }

    /** Of an article that is being written: it will be compared. */
    static Report of(Article article) {
        Head head = new Head(article.id(), article.publishedAt(), article.headline());
        return RECENT.get(head, any -> head.report(article.text()));
    }

    static Map<Head, Report> of(SimpleQueryRunner tx, Collection<Head> heads) {
        Map<Head, Report> reports = new HashMap<>(RECENT.getAllPresent(heads));
        Map<String, Head> missing = new HashMap<>();
        heads.stream().filter(head -> !reports.containsKey(head)).forEach(head -> missing.put(head.id(), head));
        if (!missing.isEmpty()) {
            tx.run(TEXTS, Map.of("ids", List.copyOf(missing.keySet()), "longest", Report.LONGEST))
                    .forEachRemaining(row -> {
                        Head head = missing.get(row.get("id").asString());
                        reports.put(head, head.report(row.get("text").asString()));
                    });
            RECENT.putAll(reports);
        }
        return reports;
    }
}
