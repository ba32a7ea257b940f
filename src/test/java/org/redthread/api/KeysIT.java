package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redthread.access.Accounts;
import org.redthread.access.Role;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Programs that ask by a key. */
@ExtendWith(OutputCaptureExtension.class)
class KeysIT extends GuardedRedthread {
    @Test
    void showsAKeyOnceAndItOpensUntilItIsRevoked(CapturedOutput log) throws IOException {
        Http admin = with(Role.admin);
        Http.Answer made = admin.post("/api/accounts/editor/keys", "application/json", "{\"label\":\"nightly\"}");
        assertThat(made.status()).isEqualTo(201);
        String secret = made.json().get("key").asString();
        String id = made.json().get("id").asString();
        assertThat(admin.get("/api/accounts/editor/keys").body())
                .contains(id, "nightly")
                .doesNotContain(secret);
        assertThat(Files.readString(data().resolve(Accounts.FILE))).doesNotContain(secret);
        assertThat(withKey(secret).get("/api/me").json().get("role").asString()).isEqualTo("editor");
        assertThat(withKey(secret).delete("/api/pages/none").status()).isEqualTo(403);
        assertThat(admin.delete("/api/accounts/editor/keys/" + id).status()).isEqualTo(204);
        Http.Answer refused = withKey(secret).get("/api/me");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.detail()).contains("revoked").doesNotContain(secret);
        assertThat(admin.delete("/api/accounts/editor/keys/" + id).status()).isEqualTo(404);
        assertThat(log).doesNotContain(secret, keyOf(Role.admin));
    }

    @Test
    void isNobodyWithAWrongKeyAlsoInASession() throws InterruptedException {
        Http browser = nobody();
        LoggedIn.tries(browser, "admin", PASSWORD);
        assertThat(browser.get("/api/audit").status()).isEqualTo(200);
        assertThat(browser.get("/api/audit", "Authorization", "Bearer rt_wrong").status())
                .isEqualTo(401);
        assertThat(browser.get("/api/audit", "Authorization", "Basic YWRtaW46YWRtaW4=")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void streamsLinesEventsAndExportsAsWithoutAccounts() throws IOException {
        Http.Answer lines = with(Role.editor)
                .post("/api/pages", "application/x-ndjson", "{\"text\":\"Bodø is in Norway.\"}\n{\"text\":3}\n");
        assertThat(lines.status()).isEqualTo(200);
        assertThat(lines.body().lines()).hasSize(2).first().asString().contains("\"status\":202");
        var events = with(Role.reader).open("GET", "/api/ingest/events");
        assertThat(events.statusCode()).isEqualTo(200);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(events.body(), StandardCharsets.UTF_8))) {
            // more than the first one, which is sent at once
            assertThat(Stream.generate(() -> line(reader))
                            .filter(each -> each.startsWith("data:"))
                            .limit(2))
                    .allSatisfy(each -> assertThat(each).contains("counts", "articlesPerSecond", "secondsLeft"));
        }
        assertThat(with(Role.reader).get("/api/export").status()).isEqualTo(200);
        String feed =
                """
                <rss version="2.0"><channel><title>t</title><item><title>a</title><description>%s</description></item></channel></rss>"""
                        .formatted("Anna Berg met Luis Prado in Oslo on Monday. ".repeat(30));
        Http.Answer container = with(Role.editor).post("/api/pages", "application/rss+xml", feed);
        assertThat(container.status()).as(container.body()).isLessThan(300);
    }

    @Test
    void letsAssistantsAskByTheKeyOfAReader() {
        var builder =
                HttpClientStreamableHttpTransport.builder(address()).customizeClient(client -> client.sslContext(TLS));
        builder.requestBuilder(HttpRequest.newBuilder().header("Authorization", "Bearer " + keyOf(Role.reader)));
        try (var assistant = McpClient.sync(builder.build()).build()) {
            assistant.initialize();
            assertThat(assistant.listTools().tools()).hasSize(6);
        }
    }

    @Test
    void mayAskOnlySoOften() {
        Http admin = with(Role.admin);
        String secret = admin.post("/api/accounts/reader/keys", "application/json", "{\"label\":\"too much\"}")
                .json()
                .get("key")
                .asString();
        Http busy = withKey(secret);
        Http.Answer answer = busy.get("/api/me");
        for (int i = 0; i < 3000 && answer.status() == 200; i++) {
            answer = busy.get("/api/me");
        }
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        // each key has its own measure
        assertThat(with(Role.reader).get("/api/me").status()).isEqualTo(200);
    }

    @Test
    void showsDetailsOfItsHealthToAccountsOnly() {
        assertThat(nobody().get("/actuator/health").body()).contains("UP").doesNotContain("components");
        assertThat(with(Role.reader).get("/actuator/health").body()).contains("components");
    }

    @Test
    void refusesPathsThatAreReadInTwoWays() {
        for (String path :
                new String[] {"//api/audit", "/api;x/audit", "/api/audit%00", "/js/../api/audit", "/%2e/api/audit"}) {
            Http.Answer answer = nobody().get(path);
            assertThat(answer.status()).as(path).isIn(400, 401);
            assertThat(answer.type()).as(path).isEqualTo("application/problem+json");
        }
    }

    private static String line(BufferedReader reader) {
        try {
            return reader.readLine();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
