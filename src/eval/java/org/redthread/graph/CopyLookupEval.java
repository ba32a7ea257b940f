package org.redthread.graph;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.redthread.eval.Scorecard;
import org.redthread.page.Article;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long it takes to find what an article is a copy of, in a graph of 10,000 articles and of 100,000: made by program of real
 * paragraphs, each of which so stands in some dozens of them, with stock paragraphs that tens of thousands share.
 */
class CopyLookupEval {
    private static final Path ARTICLES = Path.of("../shared/bench/load/articles-6k.jsonl.gz");
    private static final int BATCH = 1000;
    private static final int LOOKUPS = 2000;
    private static final int WARM_UP = 4000;
    private static final int TOGETHER = 20;
    private static final int OUTLETS = 4;
    private static final String ARTICLE =
            """
            UNWIND $rows AS row
            CREATE (:Article {id: row.id, url: row.url, origin: row.id, publishedAt: '2025-01-01', text: row.text})
            """;

    private final Random random = new Random(5);
    private List<String> paragraphs;
    private List<List<String>> stock;

    @Test
    void staysTheSameAsTheGraphGrows() throws IOException {
        assumeTrue(Files.exists(ARTICLES), () -> "skipped: no " + ARTICLES);
        paragraphs = paragraphs();
        stock = new ArrayList<>();
        for (int outlet = 0; outlet < OUTLETS; outlet++) {
            stock.add(List.of(any(), any()));
        }
        Scorecard card = new Scorecard("copy-lookup");
        Driver driver = GraphServer.shared().clear().driver();
        try (Session session = driver.session()) {
            List<Article> written = new ArrayList<>();
            for (int upTo : new int[] {10_000, 100_000}) {
                while (written.size() < upTo) {
                    List<Article> batch = new ArrayList<>();
                    for (int i = 0; i < BATCH; i++) {
                        batch.add(article(written.size() + i));
                    }
                    session.executeWriteWithoutResult(tx -> {
                        tx.run(
                                        ARTICLE,
                                        Map.of(
                                                "rows",
                                                batch.stream()
                                                        .map(each -> Map.of(
                                                                "id",
                                                                each.id(),
                                                                "url",
                                                                each.url(),
                                                                "text",
                                                                each.text()))
                                                        .toList()))
                                .consume();
                        Fingerprints.save(
                                tx, batch.stream().map(Fingerprints::printed).toList());
                    });
                    written.addAll(batch);
                }
                measure(card, session, written);
            }
        }
        card.check();
    }

    /** Alone, as in a quiet hour, and so many at a time as the writer puts into one transaction when there is much to read. */
    private void measure(Scorecard card, Session session, List<Article> written) {
        for (int together : new int[] {1, TOGETHER}) {
            // both processes compile while they warm up, and this is not what a look-up costs
            lookUp(session, written, together, WARM_UP);
            String what = written.size() + " articles, " + together + " at a time: ";
            Cost cost = lookUp(session, written, together, LOOKUPS);
            card.figure(what + "copies found", cost.found());
            card.figure(what + "ms a look-up, p50", cost.millis()[cost.millis().length / 2]);
            card.figure(what + "ms a look-up, p99", cost.millis()[cost.millis().length * 99 / 100]);
            card.figure(
                    what + "ms, mean", Arrays.stream(cost.millis()).average().orElseThrow());
            card.figure(what + "processor ms, service", cost.service());
            card.figure(what + "processor ms, Neo4j", cost.neo4j());
        }
        double[] empty = new double[LOOKUPS];
        for (int i = 0; i < LOOKUPS; i++) {
            long start = System.nanoTime();
            session.executeRead(tx -> tx.run("RETURN 1").single());
            empty[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(empty);
        card.figure(written.size() + " articles: ms of RETURN 1, p50", empty[LOOKUPS / 2]);
    }

    /**
     * What a look-up costs, its fingerprint included.
     *
     * @param found the part of the copies whose original was found
     * @param millis of each transaction, shared out among its look-ups, in ascending order
     * @param service milliseconds of processor time in this process
     * @param neo4j the same in the server's
     */
    private record Cost(double found, double[] millis, double service, double neo4j) {}

    private Cost lookUp(Session session, List<Article> written, int together, int lookUps) {
        List<Map<Article, Article>> asked = new ArrayList<>();
        for (int i = 0; i < lookUps / together; i++) {
            Map<Article, Article> batch = new LinkedHashMap<>();
            for (int j = 0; j < together; j++) {
                Article known = written.get(random.nextInt(written.size()));
                batch.put(
                        random.nextBoolean() ? article("c" + j, known.text() + "\n\n" + any()) : article(-1 - j),
                        known);
            }
            asked.add(batch);
        }
        int copies = 0;
        int found = 0;
        double[] millis = new double[asked.size()];
        ProcessHandle server = ProcessHandle.current().children().findFirst().orElseThrow();
        long service = processorNanos(ProcessHandle.current());
        long neo4j = processorNanos(server);
        for (int i = 0; i < millis.length; i++) {
            Map<Article, Article> batch = asked.get(i);
            long start = System.nanoTime();
            Set<String> same = session.executeRead(tx -> Fingerprints.sameText(
                    tx, batch.keySet().stream().map(Fingerprints::printed).toList()));
            millis[i] = (System.nanoTime() - start) / 1e6 / together;
            for (Map.Entry<Article, Article> each : batch.entrySet()) {
                boolean copy = each.getKey().text().startsWith(each.getValue().text());
                copies += copy ? 1 : 0;
                found += copy && same.contains(each.getValue().id()) ? 1 : 0;
            }
        }
        Arrays.sort(millis);
        return new Cost(
                found / (double) copies,
                millis,
                (processorNanos(ProcessHandle.current()) - service) / 1e6 / lookUps,
                (processorNanos(server) - neo4j) / 1e6 / lookUps);
    }

    private static long processorNanos(ProcessHandle process) {
        return process.info().totalCpuDuration().orElseThrow().toNanos();
    }

    private Article article(int number) {
        List<String> text = new ArrayList<>();
        int own = 4 + random.nextInt(12);
        for (int i = 0; i < own; i++) {
            text.add(any());
        }
        text.addAll(stock.get(random.nextInt(OUTLETS)));
        return article((number < 0 ? "x" : "a") + Math.abs(number), String.join("\n\n", text));
    }

    private static Article article(String id, String text) {
        return new Article(id, 0, null, text, "u" + id, null, null, null, null, "en");
    }

    private String any() {
        return paragraphs.get(random.nextInt(paragraphs.size()));
    }

    private static List<String> paragraphs() throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(ARTICLES)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .flatMap(line -> JsonMapper.shared()
                            .readTree(line)
                            .path("content_original")
                            .asString("")
                            .lines())
                    .map(String::strip)
                    .filter(line -> line.length() > 150 && line.length() < 1200)
                    .distinct()
                    .toList();
        }
    }
}
