package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hundred requests that mean no good: each is refused plainly, and the service is as well afterwards as before. */
class HostileRequestsIT extends RunningRedthread {
    static List<HostileRequest> requests() {
        return HostileRequests.all();
    }

    @AfterEach
    void isWellAfterwards() {
        assertThat(http().get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(graph.count("MATCH (p:Page) RETURN count(p)"))
                .as("pages stored")
                .isZero();
    }

    @Test
    void areAHundred() {
        assertThat(requests()).hasSizeGreaterThanOrEqualTo(100);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isRefusedWithProblemDetails(HostileRequest request) {
        String answer = raw().say(request.bytes());
        assertThat(RawHttp.status(answer)).as(answer).isBetween(400, 499);
        assertThat(answer).contains("application/problem+json").doesNotContain("Exception", "\tat ");
    }

    /** All at once, since each is waited for a while. */
    @Test
    void whoSendsTooSlowlyIsNotWaitedForLong() {
        List<CompletableFuture<String>> answers = List.of("application/json", "text/plain", "application/gzip").stream()
                .map(type -> "POST /api/pages HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                        + "\r\nContent-Length: 1000\r\n\r\n{\"text")
                .map(request -> CompletableFuture.supplyAsync(() -> raw().say(request)))
                .toList();
        CompletableFuture<String> stream = CompletableFuture.supplyAsync(
                () -> raw().say("POST /api/pages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                        + "Content-Length: 1000\r\n\r\nno page\n{\"text"));
        assertThat(answers).allSatisfy(each -> assertThat(each.join()).contains("HTTP/1.1 408", "problem+json"));
        assertThat(stream.join()).contains("{\"line\":1,\"status\":400", "{\"line\":2,\"status\":408");
    }

    private RawHttp raw() {
        return new RawHttp(URI.create(http().address("/")).getPort());
    }
}
