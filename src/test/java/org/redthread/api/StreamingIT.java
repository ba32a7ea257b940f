package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redthread.graph.GraphServer;

/** An answer of ten thousand rows and more needs no more memory than one of a hundred. */
class StreamingIT extends RunningRedthread {
    private static final int ARTICLES = 10_500;
    private static final int TEXT = 5_000;
    /** Half of all the text. */
    private static final long FEW = 25 << 20;

    /** 50 MiB of text. */
    @BeforeEach
    void manyArticles() {
        try (var session = GraphServer.shared().driver().session()) {
            session.run(
                            """
                            UNWIND range(1, $articles) AS i
                            CALL (i) {
                              CREATE (:Article {id: 'article-' + i, origin: 'article-' + i, revision: 1, text: $text,
                                headline: 'Headline ' + i, publishedAt: '2025-01-01'})
                            } IN TRANSACTIONS OF 500 ROWS
                            """,
                            Map.of("articles", ARTICLES, "text", "x".repeat(TEXT)))
                    .consume();
        }
    }

    /** What else runs in this process is counted too, so the least of three exports: rows that pile up do so in each of them. */
    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "ftm"})
    void holdsAFewRowsAtATime(String format) throws IOException {
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 3 && least >= FEW; attempt++) {
            least = Math.min(least, heldOnTheWay(format));
        }
        assertThat(least).as("bytes held on the way").isLessThan(FEW);
    }

    private long heldOnTheWay(String format) throws IOException {
        long before = used();
        long most = 0;
        int rows = 0;
        var export = URI.create(http().address("/api/export?format=" + format)).toURL();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(export.openStream(), StandardCharsets.UTF_8))) {
            while (lines.readLine() != null) {
                rows++;
                if (rows % (ARTICLES / 3) == 0) {
                    most = Math.max(most, used() - before);
                }
            }
        }
        assertThat(rows).isEqualTo(ARTICLES);
        return most;
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
