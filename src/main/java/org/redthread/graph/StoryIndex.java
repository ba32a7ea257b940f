package org.redthread.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.neo4j.driver.SimpleQueryRunner;
import org.redthread.graph.Reports.Head;
import org.redthread.story.Report;
import org.redthread.story.SameEvent;

/** Finds the articles that may report the event of another: those that speak of the same rare things in the days around it. */
final class StoryIndex {
    /** So many are asked of each topic and stretch of time: more of one day's news share a name than tell of one event. */
    private static final int OF_EACH = 100;

    /** So many are compared, those first that agree most: beyond them hardly any tell of the same event. */
    private static final int COMPARED = 50;

    /** Stands for the day of an article without a date. */
    private static final long NO_DAY = -1;

    private static final long END_OF_DAYS = 4_000_000;

    private static final String SAVE =
            """
            UNWIND $rows AS row
            MATCH (f:Fingerprint {article: row.article})
            SET f += row
            """;
    private static final String HEADS =
            """
            UNWIND $articles AS id
            MATCH (a:Article {id: id})
            RETURN a.id AS id, a.publishedAt AS publishedAt, a.headline AS headline
            """;
    private static final String NEAR = "UNWIND $rows AS row\nCALL (row) {\n"
            + IntStream.range(0, Report.TOPICS)
                    .mapToObj(("MATCH (f:Fingerprint) USING INDEX SEEK f:Fingerprint(topic%1$d, day)"
                            + " WHERE f.topic%1$d = row.topics[%1$d] AND row.from <= f.day <= row.to"
                            + " RETURN f ORDER BY f.day DESC LIMIT $ofEach")::formatted)
                    .collect(Collectors.joining("\nUNION ALL\n", "CALL (row) {\n", "\n}\n"))
            + """
              WITH row, f, count(*) AS agree WHERE f.article <> row.id
              WITH f, agree ORDER BY agree DESC, f.article LIMIT $compared
              MATCH (a:Article {id: f.article})
              RETURN a
            }
            RETURN row.id AS of, a.id AS id, a.publishedAt AS publishedAt, a.headline AS headline
            """;

    private StoryIndex() {}

    static List<Report> reports(SimpleQueryRunner tx, Collection<String> articles) {
        List<Head> heads =
                tx.run(HEADS, Map.of("articles", List.copyOf(articles))).list(Head::of);
        return List.copyOf(Reports.of(tx, heads).values());
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

    /** By the id of each report those that are worth comparing with it. */
    static Map<String, List<Report>> near(SimpleQueryRunner tx, Collection<Report> reports) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Report report : reports) {
            if (report.day() == null) {
                rows.add(between(report, NO_DAY, END_OF_DAYS));
            } else {
                rows.add(between(report, report.day() - SameEvent.DAYS, report.day() + SameEvent.DAYS));
                rows.add(between(report, NO_DAY, NO_DAY));
            }
        }
        Map<String, List<Head>> near = new HashMap<>();
        tx.run(NEAR, Map.of("rows", rows, "ofEach", OF_EACH, "compared", COMPARED))
                .forEachRemaining(row -> near.computeIfAbsent(row.get("of").asString(), any -> new ArrayList<>())
                        .add(Head.of(row)));
        Map<Head, Report> found = Reports.of(
                tx, near.values().stream().flatMap(List::stream).distinct().toList());
        return near.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().stream()
                .map(found::get)
                .toList()));
    }

    private static Map<String, Object> between(Report report, long from, long to) {
        return Map.of("id", report.id(), "topics", report.topics(), "from", from, "to", to);
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
}
