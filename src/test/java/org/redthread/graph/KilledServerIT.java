package org.redthread.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.redthread.graph.server.EmbeddedNeo4j;
import org.redthread.graph.server.KnownJars;

/** A server that dies while Redthread lives, by whatever hand. */
class KilledServerIT {
    @TempDir
    private Path folder;

    @Test
    void isStartedAgainWithWhatItHeldAlsoWithAPasswordThatLooksLikeAnOption() throws IOException {
        // as one in 64 that are made by chance does
        Files.writeString(folder.resolve("neo4j-password"), "-3c4UAyW0fJ-starts-with-a-dash");
        try (EmbeddedNeo4j server = EmbeddedNeo4j.start(KnownJars.in(folder), 0, 0, "");
                Driver driver = Connection.to(server)) {
            Connection.await(server, driver);
            server.keepRunning();
            driver.executableQuery("CREATE (:Kept)").execute();
            long killed = server.pid();
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();
            await().atMost(Duration.ofMinutes(1)).until(() -> server.pid() != killed);
            Connection.await(server, driver);
            var kept = driver.executableQuery("MATCH (k:Kept) RETURN count(k) AS kept")
                    .execute();
            assertThat(kept.records().get(0).get("kept").asInt()).isEqualTo(1);
        }
    }
}
