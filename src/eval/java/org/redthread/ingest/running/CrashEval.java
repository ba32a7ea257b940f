package org.redthread.ingest.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.cli.RedthreadCommand;
import org.redthread.eval.Scorecard;

/**
 * {@code kill -9} at random moments while pages go in: every acknowledged page must be DONE, once, and the graph the one of a run
 * that nothing disturbed. {@code -Dpages=300 -Dkills=30} is the whole of it; the default is a small one.
 */
class CrashEval {
    private static final int PAGES = Integer.getInteger("pages", 40);
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final long SEED = Long.getLong("seed", 7);
    private static final Duration READ = Duration.ofMinutes(60);
    private static final int LATEST_MILLIS = 20_000;

    private enum Victim {
        SERVICE,
        NEO4J,
        BOTH
    }

    @TempDir
    private Path folder;

    @Test
    void losesNothingAndDoublesNothing() throws IOException {
        List<String> pages = LoadPages.first(PAGES);
        List<String> undisturbed = undisturbed(pages);

        Path disturbed = Files.createDirectory(folder.resolve("disturbed"));
        Map<Victim, Integer> killed = new EnumMap<>(Victim.class);
        Scorecard card = new Scorecard("crash");
        try (Service service = Service.embedded(disturbed)) {
            Posting posting = new Posting(service, pages);
            Random random = new Random(SEED);
            for (int kill = 0; kill < KILLS; kill++) {
                posting.send(PAGES / KILLS);
                Await.pause(random.nextInt(LATEST_MILLIS));
                Victim victim = Victim.values()[kill % Victim.values().length];
                kill(service, victim);
                killed.merge(victim, 1, Integer::sum);
            }
            posting.send(PAGES);
            Await.until(READ, "all pages to be acknowledged", () -> !posting.isAlive());
            service.awaitReading(READ);

            card.note(PAGES + " pages, killed: " + killed);
            card.figure("pages acknowledged", posting.acknowledged().size());
            card.figure("of these DONE", service.pages("DONE"));
            for (String id : posting.acknowledged().keySet()) {
                assertThat(service.json("/api/pages/" + id).get("state").asString())
                        .isEqualTo("DONE");
            }
            List<String> export = service.export();
            card.figure("lines of the export", export.size());
            card.figure(
                    "of these as in the undisturbed run",
                    export.stream().filter(undisturbed::contains).count());
            card.check();
            assertThat(export).isEqualTo(undisturbed);
        }
        assertThat(RedthreadCommand.run(
                        "check",
                        "--redthread.data=" + disturbed.resolve("data"),
                        "--redthread.neo4j.bolt-port=0",
                        "--redthread.neo4j.http-port=0"))
                .as("cypher/checks")
                .isZero();
    }

    private List<String> undisturbed(List<String> pages) throws IOException {
        try (Service service = Service.embedded(Files.createDirectory(folder.resolve("undisturbed")))) {
            Posting posting = new Posting(service, pages);
            posting.send(PAGES);
            Await.until(READ, "all pages to be acknowledged", () -> !posting.isAlive());
            service.awaitReading(READ);
            return service.export();
        }
    }

    /** Whoever was killed is there again afterwards: the service by our hand, its Neo4j by the service's. */
    private static void kill(Service service, Victim victim) {
        switch (victim) {
            case SERVICE -> service.kill();
            case NEO4J -> service.killNeo4j();
            case BOTH -> service.killBoth();
        }
        if (victim != Victim.NEO4J) {
            service.start();
        }
    }
}
