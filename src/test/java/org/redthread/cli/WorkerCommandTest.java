package org.redthread.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class WorkerCommandTest {
    @Test
    void saysWhatAWorkerNeeds() {
        assertThat(said("worker"))
                .contains("--spring.kafka.bootstrap-servers=HOST:PORT")
                .doesNotContain("Exception");
        assertThat(said("worker", "--spring.kafka.bootstrap-servers=localhost:1"))
                .contains("NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD")
                .doesNotContain("Exception");
    }

    private static String said(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream err = System.err;
        try (PrintStream all = new PrintStream(bytes)) {
            System.setErr(all);
            assertThat(RedthreadCommand.run(arguments)).isEqualTo(1);
        } finally {
            System.setErr(err);
        }
        return bytes.toString();
    }
}
