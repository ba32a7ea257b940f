package org.redthread.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Changes sound inputs of every format at random and reads them: {@code -Deval=FuzzEval}, longer with {@code -Dfuzz.seconds=3600},
 * other inputs with {@code -Dfuzz.seed=2}. What it finds lies in {@code target/fuzz} and becomes a small test.
 */
class FuzzEval {
    @Test
    void everyInputEndsInArticlesOrARefusal() throws IOException, InterruptedException {
        Process fuzz = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Fuzz.class.getName(),
                        "target/fuzz",
                        System.getProperty("fuzz.seconds", "60"),
                        System.getProperty("fuzz.seed", "1"))
                .redirectErrorStream(true)
                .start();
        List<String> found = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(fuzz.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                System.out.println(line);
                if (line.startsWith("found: ")) {
                    found.add(line);
                }
            }
        }
        assertThat(fuzz.waitFor()).isZero();
        assertThat(found).isEmpty();
    }
}
