package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hundred requests that mean no good: each is refused plainly, and the service is as well afterwards as before. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class HostileRequestsIT extends RunningRedthread {
    private static final List<HostileRequest> REQUESTS = HostileRequests.all();
    private static final int ATTEMPTS = 4;

    private List<CompletableFuture<String>> slow;
    private CompletableFuture<String> slowStream;

    static List<HostileRequest> requests() {
        return REQUESTS;
    }

    /** Meanwhile, since each is waited for a while. */
    @BeforeAll
    void someSendTooSlowly() {
        slow = List.of("application/json", "text/plain", "application/gzip").stream()
                .map(type -> "POST /api/pages HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                        + "\r\nContent-Length: 1000\r\n\r\n{\"text")
                .map(this::later)
                .toList();
        slowStream = later("POST /api/pages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                + "Content-Length: 1000\r\n\r\nno page\n{\"text");
    }

    private CompletableFuture<String> later(String request) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        Thread sender = new Thread(() -> answer.complete(raw().say(request)), "slow sender");
        sender.setDaemon(true);
        sender.start();
        return answer;
    }

    @AfterEach
    void isWellAfterwards() {
        assertThat(http().get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(graph.count("MATCH (p:Page) RETURN count(p)"))
                .as("pages stored")
                .isZero();
    }

    @Test
    @Order(1)
    void areAHundred() {
        assertThat(requests()).hasSizeGreaterThanOrEqualTo(100);
    }

    @ParameterizedTest
    @Order(2)
    @MethodSource("requests")
    void isRefusedWithProblemDetails(HostileRequest request) {
        String answer = raw().say(request.bytes());
        for (int attempt = 1; answer.isEmpty() && attempt < ATTEMPTS; attempt++) {
            // of one that is too long the rest stays unread, by which the answer may be lost on its way
            answer = raw().say(request.bytes());
        }
        assertThat(RawHttp.status(answer)).as(answer).isBetween(400, 499);
        assertThat(answer).contains("application/problem+json").doesNotContain("Exception", "\tat ");
    }

    @Test
    @Order(3)
    void whoSendsTooSlowlyIsNotWaitedForLong() {
        assertThat(slow).allSatisfy(each -> assertThat(each.join()).contains("HTTP/1.1 408", "problem+json"));
        assertThat(slowStream.join()).contains("{\"line\":1,\"status\":400", "{\"line\":2,\"status\":408");
    }

    private RawHttp raw() {
        return new RawHttp(URI.create(http().address("/")).getPort());
    }
}
