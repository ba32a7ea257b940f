package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SeenRunningIT extends RunningRedthread {
    @Test
    void saysThatItLivesAndIsReady() {
        assertThat(http().get("/actuator/health/liveness").status()).isEqualTo(200);
        Http.Answer ready = http().get("/actuator/health/readiness");
        assertThat(ready.status()).isEqualTo(200);
        assertThat(ready.json().at("/components/neo4jHealth/status").asString()).isEqualTo("UP");
        assertThat(ready.json().at("/components/inboxHealth/details/DONE").isNumber())
                .isTrue();
    }

    @Test
    void countsPagesClaimsAndTime() throws InterruptedException {
        String id = http().post(
                        "/api/pages",
                        "text/plain",
                        "The ferry company Nordhavn Lines has hired Astrid Kolbeinsen, its chief executive Per Aune said in Bergen.")
                .json()
                .get("id")
                .asString();
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!http().get("/api/pages/" + id).body().contains("DONE")
                && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        Thread.sleep(2500);
        assertThat(http().get("/actuator/prometheus").body())
                .contains(
                        "redthread_pages{state=\"DONE\"} 1.0",
                        "redthread_stage_seconds_count{stage=\"split\"}",
                        "redthread_stage_seconds_count{stage=\"extract\"}",
                        "redthread_stage_seconds_count{stage=\"write\"}",
                        "redthread_queue_age_seconds 0.0",
                        "redthread_claims_total{type=\"LEADS\"}",
                        "jvm_memory_used_bytes")
                .containsPattern("neo4j.*pool|db_client_connection");
    }
}
