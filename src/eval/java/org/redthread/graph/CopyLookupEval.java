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

    private void measure(Scorecard card, Session session, List<Article> written) {
        int found = 0;
        double[] millis = new double[LOOKUPS];
        for (int i = -LOOKUPS / 4; i < LOOKUPS; i++) {
            Article known = written.get(random.nextInt(written.size()));
            boolean copied = random.nextBoolean();
            Article asked = copied
                    ? new Article("x", 0, null, known.text() + "\n\n" + any(), "u", null, null, null, null, "en")
                    : article(-1);
            long start = System.nanoTime();
            Set<String> origins =
                    session.executeRead(tx -> Fingerprints.sameText(tx, List.of(Fingerprints.printed(asked))));
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
                found += !copied || origins.contains(known.id()) ? 1 : 0;
            }
        }
        double[] empty = new double[LOOKUPS];
        for (int i = 0; i < LOOKUPS; i++) {
            long start = System.nanoTime();
            session.executeRead(tx -> tx.run("RETURN 1").single());
            empty[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(empty);
        card.figure(written.size() + " articles: ms of RETURN 1, p50", empty[LOOKUPS / 2]);
        Arrays.sort(millis);
        card.figure(written.size() + " articles: copies found", found / (double) LOOKUPS);
        card.figure(written.size() + " articles: ms a look-up, p50", millis[LOOKUPS / 2]);
        card.figure(written.size() + " articles: ms a look-up, p99", millis[LOOKUPS * 99 / 100]);
        card.figure(
                written.size() + " articles: ms a look-up, mean",
                Arrays.stream(millis).average().orElseThrow());
    }

    private Article article(int number) {
        List<String> text = new ArrayList<>();
        int own = 4 + random.nextInt(12);
        for (int i = 0; i < own; i++) {
            text.add(any());
        }
        text.addAll(stock.get(random.nextInt(OUTLETS)));
        String id = number < 0 ? "x" : "a" + number;
        return new Article(id, 0, null, String.join("\n\n", text), "u" + id, null, null, null, null, "en");
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
