package org.redthread.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.redthread.graph.Told;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WatchlistsIT extends RunningRedthread {
    private static final String FINED =
            """
            Brightwater Holdings owns Ironquay, the regulator said on Monday after a review that took two years. The office had looked
            at every share register since the harbour was sold, and found that the firm had bought out the last of the old owners
            through a chain of shell firms on three islands. Its lawyers had no comment, and the port's workers learned of it from
            the evening news.""";

    @Test
    void tellsOfAnEventOnceHoweverManyCopies() {
        JsonNode list = create("{\"name\":\"ours\",\"names\":[\"Brightwater Holdings\"]}");
        graph.write(1, owns("https://a.example/1", "2025-01-01", FINED));
        graph.write(2, owns("https://b.example/1", "2025-01-02", FINED));
        graph.write(3, owns("https://c.example/1", "2025-01-03", FINED));

        JsonNode hits = hits(list, "");
        assertThat(hits).hasSize(1);
        JsonNode hit = hits.get(0);
        assertThat(hit.at("/article/url").asString()).isEqualTo("https://a.example/1");
        assertThat(hit.at("/entities/0/name").asString()).isEqualTo("Brightwater Holdings");
        assertThat(hit.at("/claims/0/type").asString()).isEqualTo("OWNS");
        assertThat(hit.at("/claims/0/sentence").asString()).isEqualTo(FINED);
        assertThat(hit.at("/story/id").asString()).isNotBlank();
    }

    @Test
    void tellsOnceOfCopiesOnOnePage() {
        JsonNode list = create("{\"name\":\"ours\",\"names\":[\"Ironquay\"]}");
        graph.write(
                1, owns("https://a.example/1", "2025-01-01", FINED), owns("https://b.example/1", "2025-01-02", FINED));
        assertThat(hits(list, "")).hasSize(1);
    }

    @Test
    void tellsOfAnotherStoryAndOfANewClaim() {
        JsonNode list = create("{\"name\":\"ours\",\"names\":[\"brightwater holdings\"]}");
        graph.write(1, owns("https://a.example/1", "2025-01-01", FINED));
        graph.write(
                2,
                Told.in("https://a.example/2", "2025-03-01", "Mara Voss now leads Brightwater Holdings in Oslo.")
                        .person("Mara Voss")
                        .company("Brightwater Holdings")
                        .claim("Mara Voss", "LEADS", "Brightwater Holdings"));
        graph.write(
                3,
                Told.in("https://a.example/3", "2025-03-09", "Nobody speaks of it here.")
                        .person("Nobody"));
        assertThat(hits(list, "").findValuesAsString("type")).contains("OWNS", "LEADS");
        assertThat(hits(list, "")).hasSize(2);
    }

    @Test
    void watchesAnEntityUnderAllItsNamesAndOnlySomeTypes() {
        graph.write(1, owns("https://a.example/1", "2025-01-01", FINED));
        JsonNode list =
                create("{\"name\":\"leads\",\"entities\":[\"%s\"],\"types\":[\"LEADS\"]}".formatted(id("Ironquay")));
        assertThat(list.at("/entities/0/name").asString()).isEqualTo("Ironquay");
        assertThat(hits(list, "")).as("what was known before is no news").isEmpty();
        graph.write(
                2,
                Told.in("https://a.example/2", "2025-03-01", "Mara Voss leads Ironquay and met Ove Lind there.")
                        .person("Mara Voss")
                        .person("Ove Lind")
                        .company("Ironquay")
                        .claim("Mara Voss", "LEADS", "Ironquay")
                        .claim("Mara Voss", "MET_WITH", "Ove Lind"));
        graph.write(
                3,
                Told.in("https://a.example/3", "2025-03-02", "Ironquay is only spoken of in this.")
                        .company("Ironquay"));
        JsonNode hits = hits(list, "");
        assertThat(hits).hasSize(1);
        assertThat(hits.get(0).get("claims")).hasSize(1);
    }

    @Test
    void catchesUpSinceAndForgetsWhatIsWithdrawn() {
        JsonNode list = create("{\"name\":\"ours\",\"names\":[\"Ironquay\"]}");
        var page = graph.write(1, owns("https://a.example/1", "2025-01-01", FINED));
        assertThat(hits(list, "?since=" + Instant.now().minusSeconds(60))).hasSize(1);
        assertThat(hits(list, "?since=" + Instant.now().plusSeconds(60))).isEmpty();
        assertThat(http().get("/api/watchlists/" + text(list, "id") + "/hits?since=yesterday")
                        .status())
                .isEqualTo(400);
        graph.withdraw(page);
        assertThat(hits(list, "")).isEmpty();
        graph.assertNoInvariantIsBroken();
    }

    @Test
    void callsTheWebhookUntilItAnswersAndSignsWhatItSays() throws Exception {
        List<Map<String, String>> calls = new CopyOnWriteArrayList<>();
        AtomicInteger refusals = new AtomicInteger(1);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hook", exchange -> receive(exchange, calls, refusals));
        server.start();
        try {
            JsonNode list =
                    create("{\"name\":\"ours\",\"names\":[\"Ironquay\"],\"webhook\":\"http://127.0.0.1:%d/hook\"}"
                            .formatted(server.getAddress().getPort()));
            graph.write(1, owns("https://a.example/1", "2025-01-01", FINED));
            Instant end = Instant.now().plus(Duration.ofSeconds(30));
            while (!"DELIVERED".equals(delivery(list).path("state").asString(""))
                    && Instant.now().isBefore(end)) {
                Thread.sleep(200);
            }
            assertThat(delivery(list).get("state").asString()).isEqualTo("DELIVERED");
            assertThat(delivery(list).get("attempts").asInt()).isEqualTo(2);
            assertThat(calls).hasSize(2);
            Map<String, String> call = calls.get(1);
            assertThat(call.get("id")).isEqualTo(calls.get(0).get("id"));
            assertThat(call.get("signature")).isEqualTo(signature(text(list, "secret"), call));
            JsonNode body = new JsonMapper().readTree(call.get("body"));
            assertThat(body.at("/watchlist/name").asString()).isEqualTo("ours");
            assertThat(body.get("hit")).isEqualTo(hits(list, "").get(0));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void givesAnAtomFeed() {
        JsonNode list = create("{\"name\":\"ours & theirs\",\"names\":[\"Ironquay\"]}");
        graph.write(1, owns("https://a.example/1?a=1&b=2", "2025-01-01", FINED));
        Http.Answer feed = http().get("/api/watchlists/" + text(list, "id") + "/feed");
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.type()).startsWith("application/atom+xml");
        assertThat(feed.body())
                .contains(
                        "<title>ours &amp; theirs</title>",
                        "https://a.example/1?a=1&amp;b=2",
                        "Brightwater Holdings OWNS Ironquay");
    }

    @Test
    void listsAndDeletes() {
        JsonNode list = create("{\"name\":\"ours\",\"names\":[\"Ironquay\"]}");
        graph.write(1, owns("https://a.example/1", "2025-01-01", FINED));
        assertThat(http().get("/api/watchlists").items().findValuesAsString("id"))
                .containsExactly(text(list, "id"));
        assertThat(http().get("/api/watchlists").body()).doesNotContain("secret");
        String path = "/api/watchlists/" + text(list, "id");
        assertThat(http().get(path).json().get("hits").asInt()).isEqualTo(1);
        assertThat(http().delete(path).status()).isEqualTo(204);
        assertThat(http().get(path).status()).isEqualTo(404);
        assertThat(http().get(path + "/hits").status()).isEqualTo(404);
        assertThat(http().delete(path).status()).isEqualTo(404);
        assertThat(graph.count("MATCH (n) WHERE n:Hit OR n:Watched OR n:Watchlist RETURN count(n)"))
                .isZero();
    }

    @Test
    void saysWhatIsWrongWithAWatchlist() {
        assertThat(refused("{\"names\":[\"Ironquay\"]}")).contains("name");
        assertThat(refused("{\"name\":\"x\"}")).contains("entities or names");
        assertThat(refused("{\"name\":\"x\",\"names\":[\" \"]}")).contains("names");
        assertThat(refused("{\"name\":\"x\",\"names\":[\"y\"],\"types\":[\"LIKES\"]}"))
                .contains("SANCTIONED_BY");
        assertThat(refused("{\"name\":\"x\",\"names\":[\"y\"],\"webhook\":\"ftp://x/y\"}"))
                .contains("http");
        assertThat(http().post("/api/watchlists", "application/json", "{\"name\":\"x\",\"entities\":[\"nobody\"]}")
                        .status())
                .isEqualTo(404);
    }

    private String refused(String body) {
        Http.Answer answer = http().post("/api/watchlists", "application/json", body);
        assertThat(answer.status()).isEqualTo(400);
        return answer.detail();
    }

    private static Told owns(String url, String day, String text) {
        return Told.in(url, day, text)
                .company("Brightwater Holdings")
                .company("Ironquay")
                .claim("Brightwater Holdings", "OWNS", "Ironquay");
    }

    private JsonNode create(String body) {
        Http.Answer answer = http().post("/api/watchlists", "application/json", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/api/watchlists/" + text(answer.json(), "id"));
        return answer.json();
    }

    private JsonNode hits(JsonNode list, String query) {
        return http().get("/api/watchlists/" + text(list, "id") + "/hits" + query)
                .items();
    }

    private JsonNode delivery(JsonNode list) {
        return http().get("/api/watchlists/" + text(list, "id") + "/deliveries")
                .items()
                .path(0);
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }

    private static void receive(HttpExchange exchange, List<Map<String, String>> calls, AtomicInteger refusals)
            throws IOException {
        calls.add(Map.of(
                "id", exchange.getRequestHeaders().getFirst("webhook-id"),
                "timestamp", exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                "signature", exchange.getRequestHeaders().getFirst("webhook-signature"),
                "body", new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        exchange.sendResponseHeaders(refusals.getAndDecrement() > 0 ? 503 : 204, -1);
        exchange.close();
    }

    /** As a receiver of Standard Webhooks checks it. */
    private static String signature(String secret, Map<String, String> call) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), "HmacSHA256"));
        String signed = call.get("id") + "." + call.get("timestamp") + "." + call.get("body");
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
    }
}
