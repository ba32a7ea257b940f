package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.redthread.graph.GraphServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.JsonNode;

class RereadingIT extends RunningRedthread {
    private static final String JOB = "/api/rereading";
    /** More than are given out, and written, together. */
    private static final int PAGES = 30;

    @Autowired
    @Qualifier("workers")
    private SmartLifecycle readers;

    private volatile boolean reading = true;

    @AfterEach
    void asItWas() {
        reading = false;
        if (!readers.isRunning()) {
            readers.start();
        }
    }

    @Test
    void readsAllPagesAgainAcrossAStopWhileWhoAsksSeesNothingOfIt() {
        assertThat(http().get(JOB).status()).isEqualTo(404);
        assertThat(http().get(JOB).detail()).contains("POST /api/rereading");
        assertThat(http().delete(JOB).status()).isEqualTo(404);
        http().post("/api/pages", "application/x-ndjson", pages());
        awaitDone();
        String before = http().get("/api/export").body();
        assertThat(before).contains("\"Mara Voss\"");
        List<String> asked = List.of(
                "/api/entities/" + id("Mara Voss"),
                "/api/entities/" + id("Ole Dahl") + "/connections",
                "/api/claims?type=MET_WITH&limit=200");
        String known = answers(asked);
        assertThat(known).contains("Mara Voss", "MET_WITH", "met Ole Dahl in Oslo");

        Set<String> seen = ConcurrentHashMap.newKeySet();
        AtomicInteger times = new AtomicInteger();
        CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> {
            while (reading) {
                seen.add(answers(asked));
                times.incrementAndGet();
            }
        });
        Http.Answer started = http().post(JOB, "application/json", "");
        assertThat(started.status()).isEqualTo(202);
        assertThat(started.json().get("pages").asInt()).isEqualTo(PAGES);
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> left() < PAGES);
        readers.stop();
        int rest = left();
        assertThat(rest).as("left when it was stopped").isBetween(1, PAGES - 1);
        leftByADeadWorker();

        readers.start();
        await().atMost(Duration.ofMinutes(1)).until(() -> !job().get("endedAt").isNull());
        reading = false;
        reader.join();
        assertThat(left()).isZero();
        assertThat(job().get("pages").asInt()).as("one job").isEqualTo(PAGES);
        assertThat(times.get()).isGreaterThan(PAGES);
        assertThat(seen).as("what was answered meanwhile").containsExactly(known);
        assertThat(http().get("/api/export").body()).isEqualTo(before);
        assertThat(http().delete(JOB).status()).as("one that has ended").isEqualTo(200);
    }

    private static String pages() {
        return IntStream.range(0, PAGES)
                .mapToObj(
                        i -> "{\"text\": \"Mara Voss met Ole Dahl in Oslo on Monday, he said in report " + i + ".\"}\n")
                .collect(Collectors.joining());
    }

    private void awaitDone() {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> http().get("/api/ingest")
                                .json()
                                .get("counts")
                                .get("DONE")
                                .asInt()
                        == PAGES);
    }

    private String answers(List<String> asked) {
        return asked.stream().map(path -> http().get(path).body()).collect(Collectors.joining("\n"));
    }

    /** It was killed while it read what is left of those that were given out, and its lease is over. */
    private static void leftByADeadWorker() {
        GraphServer.shared()
                .driver()
                .executableQuery("MATCH (p:Page) WHERE p.state IN ['RECEIVED', 'PROCESSING']"
                        + " SET p.state = 'PROCESSING', p.worker = 'elsewhere 1 1', p.leasedUntil = datetime()")
                .execute();
    }

    private int left() {
        return job().get("left").asInt();
    }

    private JsonNode job() {
        return http().get(JOB).json();
    }
}
