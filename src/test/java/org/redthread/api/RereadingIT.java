package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RereadingIT extends RunningRedthread {
    private static final String JOB = "/api/rereading";

    @Test
    void readsAllPagesAgainTellsHowFarItIsAndChangesNothing() {
        assertThat(http().get(JOB).status()).isEqualTo(404);
        assertThat(http().get(JOB).detail()).contains("POST /api/rereading");
        assertThat(http().delete(JOB).status()).isEqualTo(404);
        for (String text : List.of("Mara Voss met Ole Dahl in Oslo on Monday.", "Ole Dahl leads Ironquay, he said.")) {
            http().post("/api/pages", "text/plain", text);
        }
        await().atMost(Duration.ofMinutes(1))
                .until(() -> http().get("/api/ingest")
                                .json()
                                .get("counts")
                                .get("DONE")
                                .asInt()
                        == 2);
        String before = http().get("/api/export").body();
        assertThat(before).contains("Mara Voss");

        Http.Answer started = http().post(JOB, "application/json", "");
        assertThat(started.status()).isEqualTo(202);
        assertThat(started.json().get("pages").asInt()).isEqualTo(2);
        await().atMost(Duration.ofMinutes(1)).until(() -> !job().get("endedAt").isNull());
        assertThat(job().get("left").asInt()).isZero();
        assertThat(http().get("/api/export").body()).isEqualTo(before);
        assertThat(http().delete(JOB).status()).as("one that has ended").isEqualTo(200);
    }

    private JsonNode job() {
        return http().get(JOB).json();
    }
}
