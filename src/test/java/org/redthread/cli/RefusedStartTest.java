package org.redthread.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot go well is said at once, in one line, before Neo4j or a model is started. */
class RefusedStartTest {
    @TempDir
    private Path folder;

    @Test
    void saysWhatAWorkerNeeds() {
        assertOneLine(Said.endingWith(1, "worker"), "--spring.kafka.bootstrap-servers=HOST:PORT");
        assertOneLine(
                Said.endingWith(1, "worker", "--spring.kafka.bootstrap-servers=localhost:1"),
                "NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD");
    }

    @Test
    void servesOthersOnlyWithAccounts() {
        assertOneLine(
                Said.endingWith(1, "serve", "--server.address=0.0.0.0", "--redthread.data=" + folder),
                "account add NAME --role=admin");
    }

    @Test
    void readsNothingWhereThereIsNothing() {
        assertOneLine(Said.endingWith(1, "ingest", folder + "/none.html"), "There is no file or folder");
        assertOneLine(Said.endingWith(1, "list", "--name=x", folder + "/none.csv"), "There is no file");
    }

    @Test
    void takesNoWrongSetting() {
        assertThat(Said.endingWith(2, "serve", "--server.prot=1", "--redthread.dat=x"))
                .contains("Unknown option");
    }

    private static void assertOneLine(String said, String what) {
        assertThat(said.lines().filter(line -> !line.isBlank()))
                .singleElement()
                .asString()
                .startsWith("redthread: ")
                .contains(what);
    }
}
