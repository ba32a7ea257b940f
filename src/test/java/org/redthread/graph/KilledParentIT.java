package org.redthread.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.redthread.RedthreadException;
import org.redthread.graph.server.EmbeddedNeo4j;

class KilledParentIT {
    @TempDir
    private Path folder;

    /** Redthread's part here: starts a server and waits until it is killed. */
    static final class Parent {
        public static void main(String[] args) throws IOException {
            EmbeddedNeo4j server = EmbeddedNeo4j.start(Path.of(args[0]), 0, 0, "");
            try (Driver driver = Connection.to(server)) {
                Connection.await(server, driver);
                driver.executableQuery("CREATE (:Kept)").execute();
            }
            System.out.println(server.pid() + " " + server.uri());
            System.in.read();
        }
    }

    @Test
    void takesItsServerWithItAndTheNextStartFindsWhatItHeld() throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said = parent.inputReader();
        String[] pidAndUri = said.readLine().split(" ");
        ProcessHandle server = ProcessHandle.of(Long.parseLong(pidAndUri[0])).orElseThrow();
        int port = Integer.parseInt(pidAndUri[1].replaceFirst(".*:", ""));

        tellsThatTheFolderIsInUse(parent.pid());
        tellsThatThePortIsTaken(port);
        keepsThePasswordOutOfSight(server);
        parent.destroyForcibly().waitFor();

        // it waits for the store that the orphan is closing
        try (EmbeddedNeo4j next = EmbeddedNeo4j.start(folder, 0, 0, "");
                Driver driver = Connection.to(next)) {
            Connection.await(next, driver);
            server.onExit().get(1, TimeUnit.MINUTES);
            var kept = driver.executableQuery("MATCH (k:Kept) RETURN count(k) AS kept")
                    .execute();
            assertThat(kept.records().get(0).get("kept").asInt()).isEqualTo(1);
        }
    }

    private void tellsThatTheFolderIsInUse(long holder) {
        assertThatThrownBy(() -> EmbeddedNeo4j.start(folder, 0, 0, ""))
                .isInstanceOf(RedthreadException.class)
                .hasMessageContaining("in use")
                .hasMessageContaining("process " + holder)
                .hasMessageContaining("--redthread.data");
    }

    private void tellsThatThePortIsTaken(int port) {
        assertThatThrownBy(() -> EmbeddedNeo4j.start(folder.resolve("other"), port, 0, ""))
                .isInstanceOf(RedthreadException.class)
                .hasMessageContaining("Port " + port + " for Bolt")
                .hasMessageContaining("--redthread.neo4j.bolt-port");
    }

    private void keepsThePasswordOutOfSight(ProcessHandle server) throws IOException {
        Path file = folder.resolve("neo4j-password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        String password = Files.readString(file).strip();
        assertThat(password).hasSizeGreaterThan(20);
        assertThat(server.info().commandLine().orElse("")).isNotEmpty().doesNotContain(password);
        assertThat(folder.resolve("neo4j/conf/java.args")).content().doesNotContain(password);
    }
}
