package org.redthread.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.redthread.page.Article;

/**
 * Whether the usual profile does with a heap of 1,500 MB: a Java that has no more reads news on two threads, and on both of
 * them, at once, a text far longer than any article.
 */
class HeapEval {
    private static final int ARTICLES = 200;
    private static final int THREADS = 2;
    private static final int LONG_TEXT = 1_000_000;

    @Test
    void readsAllInAHeapOf1500Megabytes() throws Exception {
        assumeTrue(Files.exists(NewsPassages.ARTICLES), () -> "skipped: no " + NewsPassages.ARTICLES);
        Process reading = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1500m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeapEval.class.getName())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = reading.inputReader()) {
            lines.lines().forEach(System.out::println);
        }
        assertThat(reading.waitFor()).isZero();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Article> articles = NewsArticles.first(ARTICLES);
        String text = Poison.texts(LONG_TEXT).get("news");
        Extractor extractor = new Extractor();
        System.gc();
        System.out.printf("models: %d MB%n", used());
        AtomicInteger whole = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        for (Article article : articles) {
            threads.execute(() -> whole.addAndGet(extractor.extract(article).partial() == null ? 1 : 0));
        }
        for (int i = 0; i < THREADS; i++) {
            threads.execute(() -> System.out.println(extractor
                    .extract(new Article("", 0, null, text, null, null, null, null, null, "en"))
                    .partial()));
        }
        threads.shutdown();
        threads.awaitTermination(1, TimeUnit.HOURS);
        System.gc();
        System.out.printf(
                "%d of %d articles read whole; heap afterwards %d MB of at most %d MB%n",
                whole.get(), articles.size(), used(), Runtime.getRuntime().maxMemory() >> 20);
        System.exit(whole.get() == articles.size() ? 0 : 1);
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
