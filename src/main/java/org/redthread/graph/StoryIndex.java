package org.redthread.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.redthread.story.Report;
import org.redthread.story.SameEvent;

/** Finds the articles that may report the event of another: those that speak of the same rare things in the days around it. */
final class StoryIndex {
    /** So many are asked of each topic and stretch of time: more of one day's news share a name than tell of one event. */
    private static final int OF_EACH = 100;

    private static final int AGREE = 2;

    /** Stands for the day of an article without a date. */
    private static final long NO_DAY = -1;

    private static final long END_OF_DAYS = 4_000_000;

    private static final String SAVE =
            """
            UNWIND $rows AS row
            MATCH (f:Fingerprint {article: row.article})
            SET f += row
            """;
    private static final String REPORTS =
            """
            UNWIND $articles AS id
            MATCH (a:Article {id: id})
            RETURN a.id AS id, a.publishedAt AS publishedAt, a.headline AS headline, left(a.text, $longest) AS text
            """;
    private static final String NEAR = IntStream.range(0, Report.TOPICS)
                    .mapToObj(("MATCH (f:Fingerprint) WHERE f.topic%1$d = $topics[%1$d] AND $from <= f.day <= $to"
                            + " RETURN f ORDER BY f.day DESC LIMIT $ofEach")::formatted)
                    .collect(Collectors.joining("\nUNION ALL\n", "CALL () {\n", "\n}\n"))
            + """
            WITH f, count(*) AS agree WHERE agree >= $agree AND f.article <> $id
            MATCH (a:Article {id: f.article})
            RETURN a.id AS id, a.publishedAt AS publishedAt, a.headline AS headline, left(a.text, $longest) AS text
            """;

    private StoryIndex() {}

    static List<Report> reports(SimpleQueryRunner tx, Collection<String> articles) {
        return tx.run(REPORTS, Map.of("articles", List.copyOf(articles), "longest", Report.LONGEST))
                .list(StoryIndex::report);
    }

    static void add(SimpleQueryRunner tx, Collection<Report> reports) {
        save(
                tx,
                reports.stream()
                        .map(report -> row(report.id(), report.topics(), report.day() == null ? NO_DAY : report.day()))
                        .toList());
    }

    static void remove(SimpleQueryRunner tx, Collection<String> articles) {
        List<String> none = new ArrayList<>();
        IntStream.range(0, Report.TOPICS).forEach(topic -> none.add(null));
        save(tx, articles.stream().map(id -> row(id, none, null)).toList());
    }

    static List<Report> near(SimpleQueryRunner tx, Report report) {
        if (report.day() == null) {
            return between(tx, report, NO_DAY, END_OF_DAYS);
        }
        List<Report> near =
                new ArrayList<>(between(tx, report, report.day() - SameEvent.DAYS, report.day() + SameEvent.DAYS));
        near.addAll(between(tx, report, NO_DAY, NO_DAY));
        return near;
    }

    private static List<Report> between(SimpleQueryRunner tx, Report report, long from, long to) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", report.id());
        parameters.put("topics", report.topics());
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("ofEach", OF_EACH);
        parameters.put("agree", AGREE);
        parameters.put("longest", Report.LONGEST);
        return tx.run(NEAR, parameters).list(StoryIndex::report);
    }

    private static void save(SimpleQueryRunner tx, List<Map<String, Object>> rows) {
        tx.run(SAVE, Map.of("rows", rows)).consume();
    }

    private static Map<String, Object> row(String article, List<String> topics, Long day) {
        Map<String, Object> row = new HashMap<>();
        row.put("article", article);
        row.put("day", day);
        IntStream.range(0, topics.size()).forEach(topic -> row.put("topic" + topic, topics.get(topic)));
        return row;
    }

    private static Report report(Record row) {
        return Report.of(
                row.get("id").asString(),
                row.get("publishedAt").asString(null),
                row.get("headline").asString(null),
                row.get("text").asString());
    }
}
