package org.redthread.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Dimension;
import org.redthread.Redthread;
import org.redthread.graph.server.Neo4jServer;
import org.redthread.ingest.Samples;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/**
 * Takes {@code docs/browser.png}: Redthread reads its samples into an empty folder, and a headless Chromium asks Neo4j
 * Browser the first question of the guide. Run by {@code ./mvnw -Peval verify -Deval=BrowserPicture}.
 */
class BrowserPicture {
    @Test
    void showsWhoIsNearASanction(@TempDir Path data) throws Exception {
        int port = freePort();
        try (ConfigurableApplicationContext redthread = new SpringApplicationBuilder(Redthread.class)
                        .run(
                                "--server.port=" + port,
                                "--redthread.data=" + data,
                                "--redthread.neo4j.bolt-port=0",
                                "--redthread.neo4j.http-port=0");
                NeoBrowser browser = NeoBrowser.start()) {
            redthread.getBean(Samples.class).readOnce();
            awaitSamples(port);
            browser.logIn(redthread.getBean(Neo4jServer.class), new Dimension(1600, 780));
            browser.run("Near a sanction");
            browser.picture(Path.of("docs/browser.png"));
            assertThat(Path.of("docs/browser.png")).isNotEmptyFile();
        }
    }

    private static void awaitSamples(int port) {
        RestClient rest = RestClient.create("http://localhost:" + port);
        await().atMost(Duration.ofMinutes(10)).until(() -> {
            JsonNode counts = rest.get()
                    .uri("/api/ingest")
                    .retrieve()
                    .body(JsonNode.class)
                    .get("counts");
            return counts.get("DONE").asInt() > 0
                    && counts.get("RECEIVED").asInt() + counts.get("PROCESSING").asInt() == 0;
        });
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
