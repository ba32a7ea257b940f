package org.redthread.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Whatever is handed over ends in a clear refusal or a clean article within 5 seconds and 256 MiB. Processor seconds are
 * counted, since a busy machine makes all of them longer, and of code that is compiled, since a service runs on: what takes
 * long is read twice. What waits instead of working is ended by the time of the whole. Two processes share the work.
 */
class HostileInputTest {
    private static final String MEMORY = "-Xmx256m";
    private static final int MOST_MILLIS = 5000;
    private static final int MOST_MINUTES = 10;

    @Test
    void endsInARefusalOrAnArticleWithinFiveSecondsAndLittleMemory() {
        var even = CompletableFuture.supplyAsync(() -> said("0"));
        List<String> lines = new ArrayList<>(said("1"));
        lines.addAll(even.join());
        assertThat(lines).hasSameSizeAs(Hostile.inputs().keySet());
        assertThat(lines).allSatisfy(line -> {
            String[] parts = line.split("\\t");
            assertThat(Integer.parseInt(parts[0])).as(parts[2]).isLessThan(MOST_MILLIS);
            assertThat(parts[1]).as(parts[2]).matches("articles \\d+|refused: .{5,}");
        });
    }

    private static List<String> said(String half) {
        try {
            Process child = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            MEMORY,
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            Hostile.class.getName(),
                            half)
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
                List<String> lines = out.lines()
                        .filter(line -> line.matches("\\d+\\t.*\\t.*"))
                        .toList();
                assertThat(child.waitFor(MOST_MINUTES, TimeUnit.MINUTES)).isTrue();
                return lines;
            } finally {
                child.destroyForcibly();
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
