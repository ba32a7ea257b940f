package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redthread.graph.GraphServer;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** As many pages wait as may wait: who sends more is held up, or told when to come again. */
class BackPressureIT extends RunningRedthread {
    private static final String FEED =
            """
            <rss version="2.0"><channel><title>The Harbour</title>
            <item><title>One</title><content:encoded>&lt;p&gt;Mara Voss leads Brightwater in Lindvik. %s&lt;/p&gt;</content:encoded></item>
            </channel></rss>"""
                    .formatted("She has done so for years. ".repeat(20));

    @Value("${redthread.most-waiting}")
    private int most;

    private String known;

    @BeforeEach
    void asManyWaitAsMay() {
        known = http().post("/api/pages", "text/plain", "\n known")
                .json()
                .get("id")
                .asString();
        // pages that nobody can take wait for ever
        GraphServer.shared()
                .driver()
                .executableQuery(
                        "UNWIND range(1, $most) AS i CREATE (:Page {id: 'waiting ' + i, state: 'RECEIVED', receivedAt: datetime()})")
                .withParameters(Map.of("most", most))
                .execute();
        // how many wait is not asked for each page, and one that was taken once is known from then on
        AtomicInteger tries = new AtomicInteger();
        await().until(() -> post("\n try " + tries.incrementAndGet()).status() == 429);
    }

    @AfterEach
    void nobodyWaits() {
        GraphServer.shared().clear();
    }

    @Test
    void tellsWhoSendsAPageWhenToComeAgain() {
        Http.Answer answer = post("\n one more");
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.detail()).contains(most + " pages wait");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
        assertThat(post("\n known").status())
                .as("what is there already needs no room")
                .isEqualTo(200);
        GraphServer.shared().clear();
        await().until(() -> post("\n one more").status() == 202);
    }

    @Test
    void answersEachLineOfAStreamAndOfAContainerByItself() {
        // both are held up for ten seconds
        CompletableFuture<Http.Answer> container =
                CompletableFuture.supplyAsync(() -> http().post("/api/pages", "application/rss+xml", FEED));
        List<JsonNode> lines = lines(http().post(
                        "/api/pages",
                        "application/x-ndjson",
                        "{\"text\":\"\\n new\"}\n{\"text\":\"\\n known\"}\nno page\n"));
        assertThat(lines).extracting(each -> each.get("status").asInt()).containsExactly(429, 200, 400);
        assertThat(lines.get(0).get("retryAfter").asInt()).isBetween(1, 60);
        assertThat(lines.get(1).get("id").asString()).isEqualTo(known);
        assertThat(lines(container.join()))
                .extracting(each -> each.get("status").asInt())
                .containsExactly(429);
    }

    @Test
    void holdsAStreamUpUntilThereIsRoom() {
        String stream = IntStream.range(0, 120)
                .mapToObj(i -> "{\"text\":\"\\n " + i + "\"}\n")
                .reduce("", String::concat);
        CompletableFuture<Http.Answer> answer =
                CompletableFuture.supplyAsync(() -> http().post("/api/pages", "application/x-ndjson", stream));
        await().during(Duration.ofSeconds(2)).until(() -> !answer.isDone());
        GraphServer.shared().clear();
        assertThat(lines(answer.join()))
                .hasSize(120)
                .allSatisfy(line -> assertThat(line.get("status").asInt()).isEqualTo(202));
    }

    private Http.Answer post(String text) {
        return http().post("/api/pages", "text/plain", text);
    }

    private static List<JsonNode> lines(Http.Answer answer) {
        return answer.body().lines().map(new JsonMapper()::readTree).toList();
    }
}
