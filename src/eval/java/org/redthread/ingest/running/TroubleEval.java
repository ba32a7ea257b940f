package org.redthread.ingest.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.eval.Scorecard;
import org.redthread.graph.server.EmbeddedNeo4j;

/** What else a long night brings: Neo4j is away for a while, a worker stands still past its lease, the disk is full. */
class TroubleEval {
    private static final int PAGES = Integer.getInteger("pages", 24);
    private static final int AWAY_SECONDS = Integer.getInteger("away", 120);
    private static final int PAST_THE_LEASE_SECONDS = 80;
    private static final Duration READ = Duration.ofMinutes(60);

    @TempDir
    private Path folder;

    @Test
    void waitsForANeo4jThatIsAway() throws IOException {
        List<String> pages = LoadPages.first(PAGES);
        Scorecard card = new Scorecard("neo4j-away");
        Path data = folder.resolve("neo4j");
        EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(data, 0, 0, "");
        int port = Integer.parseInt(neo4j.uri().replaceFirst(".*:", ""));
        try (Service service = new Service(Files.createDirectory(folder.resolve("service")), login(neo4j)).start()) {
            Posting posting = new Posting(service, pages);
            posting.send(PAGES / 2);
            Await.until(READ, "half of the pages", () -> posting.acknowledged().size() == PAGES / 2);
            neo4j.close();
            posting.send(PAGES);
            Await.pause(TimeUnit.SECONDS.toMillis(AWAY_SECONDS));
            assertThat(service.isReady()).as("readiness while Neo4j is away").isFalse();
            assertThat(service.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(service.get("/api/ingest").statusCode()).isEqualTo(503);
            neo4j = EmbeddedNeo4j.start(data, port, 0, "");
            assertAllDone(service, posting, card);
        } finally {
            neo4j.close();
        }
    }

    @Test
    void leavesNothingWithAWorkerThatStandsStill() throws IOException {
        List<String> pages = LoadPages.first(PAGES);
        Scorecard card = new Scorecard("worker-stopped");
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(folder.resolve("neo4j"), 0, 0, "");
                Service first = new Service(Files.createDirectory(folder.resolve("first")), login(neo4j)).start();
                Service second = new Service(Files.createDirectory(folder.resolve("second")), login(neo4j)).start()) {
            Posting posting = new Posting(second, pages);
            posting.send(PAGES);
            Await.until(READ, "pages to be read", () -> first.pages("PROCESSING") > 0);
            first.signal("STOP");
            Await.pause(TimeUnit.SECONDS.toMillis(PAST_THE_LEASE_SECONDS));
            assertAllDone(second, posting, card);
            List<String> before = second.export();
            first.signal("CONT");
            Await.pause(TimeUnit.SECONDS.toMillis(20));
            assertThat(second.export()).as("when it goes on").isEqualTo(before);
            assertThat(second.pages("DONE")).isEqualTo(PAGES);
        }
    }

    /** Needs a small file system of its own, {@code -Dsmall-disk=FOLDER}; see the README. */
    @Test
    void takesNothingOntoAFullDiskAndGoesOnAfterwards() throws IOException {
        String disk = System.getProperty("small-disk");
        assumeTrue(disk != null, "skipped: no -Dsmall-disk=FOLDER on a file system of some hundred megabytes");
        List<String> pages = LoadPages.first(PAGES);
        Scorecard card = new Scorecard("disk-full");
        Path small = Files.createTempDirectory(Path.of(disk), "redthread");
        try (Service service = Service.embedded(small)) {
            Posting posting = new Posting(service, pages);
            posting.send(PAGES / 2);
            Await.until(READ, "half of the pages", () -> posting.acknowledged().size() == PAGES / 2);
            Path filler = fill(small.resolve("filler"));
            posting.send(PAGES);
            Await.pause(TimeUnit.SECONDS.toMillis(AWAY_SECONDS));
            card.figure(
                    "pages acknowledged while it is full",
                    posting.acknowledged().size() - PAGES / 2);
            Files.delete(filler);
            assertAllDone(service, posting, card);
        }
    }

    private static void assertAllDone(Service service, Posting posting, Scorecard card) {
        Await.until(READ, "all pages to be acknowledged", () -> !posting.isAlive());
        service.awaitReading(READ);
        card.figure("pages acknowledged", posting.acknowledged().size());
        card.figure("of these DONE", service.pages("DONE"));
        card.check();
        assertThat(service.pages("DONE"))
                .isEqualTo(posting.acknowledged().size())
                .isEqualTo(PAGES);
    }

    private static Map<String, String> login(EmbeddedNeo4j neo4j) {
        return Map.of(
                "NEO4J_URI", neo4j.uri(),
                "NEO4J_USERNAME", neo4j.username(),
                "NEO4J_PASSWORD", neo4j.password());
    }

    /** Takes all that is left. */
    private static Path fill(Path file) throws IOException {
        byte[] block = new byte[1 << 16];
        try (var out = Files.newOutputStream(file)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            return file;
        }
    }
}
