package org.redthread.ingest.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.eval.Scorecard;
import org.redthread.graph.GraphServer;
import org.redthread.graph.PageState;
import org.redthread.graph.StoredPages;
import org.redthread.ingest.PageFiles;
import org.redthread.page.PageSource;
import org.redthread.page.container.FoundPage;
import org.redthread.query.GraphExport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Worker processes on the topic of a real broker: the graph they make, while they are killed and the broker is restarted,
 * beside that of one process without Kafka; and what a second worker gains. Each worker has one processor.
 */
class KafkaEval {
    private static final Path ARTICLES = Path.of("../shared/bench/load/articles-6k.jsonl.gz");
    private static final int PAGES = Integer.getInteger("pages", 100);
    private static final int WARM_UP = PAGES / 5;
    private static final int LONGEST = 6_000;
    private static final int KILLS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    @TempDir
    private static Path folder;

    private static final Path LOGS = Path.of("target/kafka-eval");

    private static KafkaBroker broker;
    private final StoredPages stored = new StoredPages();
    private int topic;

    @BeforeAll
    static void startBroker() throws IOException {
        assumeTrue(Files.exists(ARTICLES), () -> "skipped: no " + ARTICLES);
        broker = KafkaBroker.in(folder);
    }

    @AfterAll
    static void stopBroker() {
        if (broker != null) {
            broker.close();
        }
    }

    @Test
    void makesTheSameGraphWhateverDies() throws Exception {
        Path file = file();
        List<PageSource> pages = pages(file);
        Scorecard card = new Scorecard("kafka");
        card.note(pages.size() + " articles of " + sources(pages) + " sources");

        GraphServer.shared().clear();
        assertThat(RedthreadProcess.start(
                                LOGS.resolve("ingest.log"),
                                "ingest",
                                file.toAbsolutePath().toString())
                        .await())
                .isZero();
        GraphExport alone = GraphExport.of(stored.driver());

        double one = perSecond(1, pages);
        assertSame("one worker", alone);
        double two = perSecond(2, pages);
        assertSame("two workers", alone);
        card.figure("articles/s, one worker of one processor", one);
        card.figure("articles/s, two", two);
        card.figure("two beside one", two / one);

        threeWorkersUnderFire(pages);
        assertSame("three workers under fire", alone);
        assertThat(stored.contradictions()).isEmpty();
        card.note("three workers, " + KILLS + " times one killed, broker restarted: all " + pages.size()
                + " pages DONE, export the same as of one process without Kafka ("
                + alone.lines().size() + " lines)");
        card.check();
    }

    private void assertSame(String what, GraphExport alone) throws IOException {
        assertThat(alone.differences(GraphExport.of(stored.driver()))).as(what).isEmpty();
    }

    /** The first pages load the models and wake the compiler; they are not counted. */
    private double perSecond(int count, List<PageSource> pages) throws Exception {
        begin();
        stored.store(pages.subList(0, WARM_UP));
        List<RedthreadProcess> workers = workers(count);
        awaitDone(WARM_UP);
        long start = System.nanoTime();
        stored.store(pages.subList(WARM_UP, pages.size()));
        awaitDone(pages.size());
        double seconds = (System.nanoTime() - start) / 1e9;
        stop(workers);
        return (pages.size() - WARM_UP) / seconds;
    }

    /** Every time some more pages are read one is killed and another takes its place; once the broker goes down meanwhile. */
    private void threeWorkersUnderFire(List<PageSource> pages) throws Exception {
        begin();
        stored.store(pages);
        List<RedthreadProcess> workers = workers(3);
        Random random = new Random(7);
        for (int kill = 1; kill <= KILLS; kill++) {
            awaitDone(kill * pages.size() / (KILLS + 2));
            await().pollInterval(Duration.ofMillis(20)).until(() -> stored.count(PageState.PROCESSING) > 0);
            workers.remove(random.nextInt(workers.size())).kill();
            if (kill == 2) {
                broker.stop();
                broker.start();
            }
            workers.addAll(workers(1));
        }
        awaitDone(pages.size());
        stop(workers);
    }

    private void begin() {
        GraphServer.shared().clear();
        topic++;
    }

    private List<RedthreadProcess> workers(int count) throws IOException {
        List<RedthreadProcess> workers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            workers.add(RedthreadProcess.start(
                    LOGS.resolve("workers.log"),
                    "worker",
                    "--spring.kafka.bootstrap-servers=" + broker.address(),
                    "--redthread.topic=pages-" + topic));
        }
        return workers;
    }

    private static void stop(List<RedthreadProcess> workers) throws InterruptedException {
        for (RedthreadProcess worker : workers) {
            worker.stop();
        }
    }

    private void awaitDone(long pages) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> stored.count(PageState.DONE) >= pages);
    }

    private static long sources(List<PageSource> pages) {
        return pages.stream().map(PageSource::outlet).distinct().count();
    }

    /** As {@code ingest} takes them. */
    private static List<PageSource> pages(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                var found = PageFiles.read(file.toString(), in)) {
            return found.map(FoundPage::page).toList();
        }
    }

    private static Path file() throws IOException {
        JsonMapper json = JsonMapper.shared();
        List<String> lines = new ArrayList<>();
        try (BufferedReader articles = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(ARTICLES)), StandardCharsets.UTF_8))) {
            for (String line = articles.readLine(); line != null && lines.size() < PAGES; line = articles.readLine()) {
                JsonNode article = json.readTree(line);
                String text = article.get("content_original").asString();
                if (text.length() < LONGEST) {
                    lines.add(json.writeValueAsString(Map.of(
                            "url", article.get("url").asString(),
                            "outlet", article.get("source").asString(),
                            "headline", article.get("title").asString(),
                            "text", text)));
                }
            }
        }
        return Files.write(folder.resolve("articles.jsonl"), lines);
    }
}
