package org.redthread.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.redthread.page.Article;
import org.redthread.story.Printed;
import org.redthread.story.Sketch;

/**
 * The {@code Fingerprint} of each article: what is compared to tell copies, and the keys that find what to compare with. A node
 * of its own that nothing points to, so that whoever looks at an article sees none of it.
 */
final class Fingerprints {
    /** So many are asked of each place: of a page's stock phrases there may be thousands of bearers. */
    private static final int OF_EACH = 20;

    /** So many are compared, those first that agree most. */
    private static final int COMPARED = 10;

    /** Agreeing in fewer places is a shared quotation or chance. */
    private static final int AGREE = 2;

    private static final String SAVE =
            """
            UNWIND $rows AS row
            MERGE (f:Fingerprint {article: row.article})
            SET f += row
            """;
    private static final String NEAR = "UNWIND $rows AS row\nCALL (row) {\n"
            + IntStream.range(0, Sketch.BINS)
                    .mapToObj(("MATCH (f:Fingerprint) USING INDEX SEEK f:Fingerprint(copy%1$d)"
                            + " WHERE f.copy%1$d = row.bins[%1$d] RETURN f LIMIT $ofEach")::formatted)
                    .collect(Collectors.joining("\nUNION ALL\n", "CALL (row) {\n", "\n}\n"))
            + """
              WITH row, f, count(*) AS agree WHERE agree >= $agree AND f.article <> row.id
              RETURN f, null AS url ORDER BY agree DESC, f.article LIMIT $compared
              UNION ALL
              WITH row
              MATCH (a:Article {url: row.url}) USING INDEX SEEK a:Article(url) WHERE a.id <> row.id
              WITH a LIMIT $compared
              MATCH (f:Fingerprint {article: a.id})
              RETURN f, a.url AS url
            }
            RETURN row.id AS of, f.article AS id, url, f.runs AS runs, f.all AS all, f.details AS details
            """;
    private static final String MEMBERS =
            """
            UNWIND $origins AS origin
            MATCH (a:Article {origin: origin})
            MATCH (f:Fingerprint {article: a.id})
            RETURN a.id AS id, a.url AS url, a.publishedAt AS publishedAt, a.arrivedAt AS arrivedAt, f.runs AS runs,
              f.all AS all, f.details AS details
            """;

    private Fingerprints() {}

    static void save(SimpleQueryRunner tx, Collection<Printed> articles) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Printed printed : articles) {
            Map<String, Object> row = new HashMap<>();
            row.put("article", printed.id());
            row.put("runs", printed.runs().bytes());
            row.put("all", printed.all().bytes());
            row.put("details", printed.details().bytes());
            List<Long> bins = printed.runs().bins();
            IntStream.range(0, bins.size()).forEach(bin -> row.put("copy" + bin, bins.get(bin)));
            rows.add(row);
        }
        tx.run(SAVE, Map.of("rows", rows)).consume();
    }

    /**
     * The ids of those that have the same text as one of the articles. Their nodes are left alone, as most of what is compared is
     * no copy; so an URL is only known of those that were found by it.
     */
    static Set<String> sameText(SimpleQueryRunner tx, Collection<Printed> articles) {
        Map<String, Printed> byId = new HashMap<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Printed printed : articles) {
            byId.put(printed.id(), printed);
            Map<String, Object> row = new HashMap<>();
            row.put("id", printed.id());
            row.put("url", printed.url());
            row.put("bins", printed.runs().bins());
            rows.add(row);
        }
        return tx.run(NEAR, Map.of("rows", rows, "ofEach", OF_EACH, "agree", AGREE, "compared", COMPARED)).stream()
                .filter(row -> byId.get(row.get("of").asString()).sameText(printed(row, null, null)))
                .map(row -> row.get("id").asString())
                .collect(Collectors.toSet());
    }

    static List<Printed> members(SimpleQueryRunner tx, Collection<String> origins) {
        return tx.run(MEMBERS, Map.of("origins", List.copyOf(origins)))
                .list(row -> printed(
                        row,
                        row.get("publishedAt").asString(null),
                        row.get("arrivedAt").asString(null)));
    }

    static Printed printed(Article article) {
        return Printed.of(article.id(), article.url(), article.publishedAt(), null, article.text());
    }

    private static Printed printed(Record row, String publishedAt, String arrivedAt) {
        return new Printed(
                row.get("id").asString(),
                row.get("url").asString(null),
                publishedAt,
                arrivedAt,
                Sketch.of(row.get("runs").asByteArray()),
                Sketch.of(row.get("all").asByteArray()),
                Sketch.of(row.get("details").asByteArray()));
    }
}
