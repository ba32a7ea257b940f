package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The id that a page is answered with is the one by which all stages speak of it. */
class OnePageFollowedIT extends RunningRedthread {
    private final Logged log = Logged.fromNow();

    @AfterEach
    void logNoMore() {
        log.close();
    }

    @Test
    void bearsOneIdFromTheAnswerThroughEachStageIntoTheGraph() {
        Http.Answer answer = http().post(
                        "/api/pages", "text/plain", "Mara Voss met Ole Dahl in Oslo on Monday. They spoke of ferries.");
        String id = answer.json().get("id").asString();
        assertThat(answer.header("Location")).isEqualTo("/api/pages/" + id);
        assertThat(settled(id).get("state").asString()).isEqualTo("DONE");
        await().untilAsserted(() -> assertThat(log.of(id)).hasSize(4));
        List<String> stages = log.of(id);
        assertThat(stages.get(0)).isEqualTo("DEBUG It is stored");
        assertThat(stages.get(1)).isEqualTo("DEBUG Articles on it: 1");
        assertThat(stages.get(2)).matches("DEBUG Mentions read: [1-9]\\d*, claims: [1-9]\\d*");
        assertThat(stages.get(3)).isEqualTo("DEBUG It is in the graph");
        assertThat(graph.count("MATCH (p:Page {id: '" + id + "'})-[:CONTAINS]->(:Article) RETURN count(p)"))
                .isEqualTo(1);
    }

    @Test
    void bearsItInItsErrorsToo() {
        String id = http().post("/api/pages", "text/plain", "\n \n")
                .json()
                .get("id")
                .asString();
        JsonNode failed = settled(id);
        String error = failed.get("error").asString();
        assertThat(failed.get("state").asString()).isEqualTo("FAILED");
        await().untilAsserted(() -> assertThat(log.of(id)).contains("WARN It has failed: " + error));
        JsonNode told = http().get("/api/ingest").json().get("failures").get(0);
        assertThat(told.get("id").asString()).isEqualTo(id);
        assertThat(told.get("error").asString()).isEqualTo(error);

        http().post("/api/pages/" + id + "/retry", "application/json", "");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(log.of(id).stream().filter(line -> line.startsWith("WARN")))
                        .hasSize(2));
    }

    /** How the page is when it is DONE or FAILED. */
    private JsonNode settled(String id) {
        List<String> ends = List.of("DONE", "FAILED");
        return await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> http().get("/api/pages/" + id).json(),
                        page -> ends.contains(page.get("state").asString()));
    }
}
