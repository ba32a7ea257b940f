package org.redthread.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Whatever is handed over ends in a clear refusal or a clean article within 5 seconds and 256 MiB. Processor seconds are
 * counted, since a busy machine makes all of them longer; what waits instead of working is ended by the time of the whole.
 */
class HostileInputTest {
    private static final String MEMORY = "-Xmx256m";
    private static final int MOST_MILLIS = 5000;
    private static final int MOST_MINUTES = 10;

    @Test
    void endsInARefusalOrAnArticleWithinFiveSecondsAndLittleMemory() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Hostile.class.getName())
                .redirectErrorStream(true)
                .start();
        List<String> lines;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            lines = out.lines().filter(line -> line.matches("\\d+\\t.*\\t.*")).toList();
            assertThat(child.waitFor(MOST_MINUTES, TimeUnit.MINUTES)).isTrue();
        } finally {
            child.destroyForcibly();
        }
        assertThat(lines).hasSameSizeAs(Hostile.inputs().keySet());
        assertThat(lines).allSatisfy(line -> {
            String[] parts = line.split("\\t");
            assertThat(Integer.parseInt(parts[0])).as(parts[2]).isLessThan(MOST_MILLIS);
            assertThat(parts[1]).as(parts[2]).matches("articles \\d+|refused: .{5,}");
        });
    }
}
