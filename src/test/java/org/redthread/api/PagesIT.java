package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.redthread.graph.ReadPage;
import org.redthread.graph.Told;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PagesIT extends RunningRedthread {
    /** Or the pages of one test are still being written while the next clears the graph. */
    @AfterEach
    void awaitReading() {
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            JsonNode counts = http().get("/api/ingest").json().get("counts");
            return counts.get("RECEIVED").asInt() + counts.get("PROCESSING").asInt() == 0;
        });
    }

    @Test
    void knowsAPageHoweverTheRequestWasWritten() throws IOException {
        String text = "Größe zählt: Mara Voss leads Brightwater.";
        Http.Answer first = http().post(
                        "/api/pages",
                        "application/json",
                        "{\"url\":\"https://a.example/1\",\"text\":\"" + text + "\"}");
        assertThat(first.status()).isEqualTo(202);
        assertThat(first.header("Location")).isEqualTo("/api/pages/" + id(first));
        assertKnown(
                first,
                http().post(
                                "/api/pages",
                                "application/json",
                                "{ \"text\" : \"" + text + "\", \"url\":\"https://a.example/1\"}"));
        String raw = "/api/pages?url=" + Http.encoded("https://a.example/1");
        assertKnown(first, http().post(raw, "text/plain", text));
        assertKnown(
                first, http().post(raw, "text/plain;charset=iso-8859-1", text.getBytes(StandardCharsets.ISO_8859_1)));
        assertKnown(
                first,
                http().post(raw, "text/plain;charset=utf-8", WrongInputIT.packed(text), "Content-Encoding", "gzip"));
        assertThat(http().get("/api/pages/" + id(first)).json().get("state").asString())
                .isIn("RECEIVED", "PROCESSING", "DONE", "FAILED");
    }

    @Test
    void readsAPackedPageToItsEnd() throws IOException {
        String text = "The same words again. ".repeat(1000);
        Http.Answer plain = http().post("/api/pages", "text/plain", text);
        assertKnown(
                plain, http().post("/api/pages", "text/plain", WrongInputIT.packed(text), "Content-Encoding", "gzip"));
    }

    @Test
    void answersEachLineOfAStreamInItsOrder() throws IOException {
        String lines =
                """
                {"text":"Mara Voss leads Brightwater."}
                not json

                {"html":"<p>Ole Dahl leads Ironquay.</p>"}
                {"text":"Mara Voss leads Brightwater."}
                """;
        List<JsonNode> answers = answers(http().post("/api/pages", "application/x-ndjson", lines));
        assertThat(answers).extracting(each -> each.get("line").asInt()).containsExactly(1, 2, 4, 5);
        assertThat(answers).extracting(each -> each.get("status").asInt()).containsExactly(202, 400, 202, 200);
        assertThat(answers.get(1).get("detail").asString()).contains("JSON");
        assertThat(answers.get(3).get("id")).isEqualTo(answers.get(0).get("id"));
        assertThat(answers(http().post(
                                "/api/pages",
                                "application/x-ndjson",
                                WrongInputIT.packed(lines.strip()),
                                "Content-Encoding",
                                "gzip")))
                .hasSize(4);
    }

    @Test
    void knowsAPageHoweverOftenItIsPackedAndWhateverItIsCalled() throws IOException {
        String html = "<html><body><p>Ivar Holt leads Kelpmark in Lindvik.</p></body></html>";
        Http.Answer first = http().post("/api/pages", "text/html", html);
        byte[] twice = WrongInputIT.packed(WrongInputIT.packed(html));
        assertKnown(first, http().post("/api/pages", "application/gzip", WrongInputIT.packed(html)));
        assertKnown(first, http().post("/api/pages", "application/octet-stream", twice));
        assertKnown(first, http().post("/api/pages", "application/octet-stream", html));
    }

    @Test
    void answersTheItemsOfAFeedLineByLine() {
        String feed =
                """
                <rss version="2.0"><channel><title>The Harbour</title><link>https://harbour.example/</link>
                <item><title>One</title><link>/1</link><content:encoded>&lt;p&gt;%s&lt;/p&gt;</content:encoded></item>
                <item><title>Two</title><link>/2</link><description>Short.</description></item>
                <item><title>Three</title></item></channel></rss>"""
                        .formatted("Mara Voss leads Brightwater in Lindvik. ".repeat(10));
        List<JsonNode> answers = answers(http().post("/api/pages", "application/xml", feed));
        assertThat(answers).extracting(each -> each.get("status").asInt()).containsExactly(202, 204, 400);
        assertThat(answers.get(1).get("url").asString()).isEqualTo("https://harbour.example/2");
        assertThat(answers.get(1).get("headline").asString()).isEqualTo("Two");
        assertThat(http().post("/api/extractions", "application/rss+xml", feed).status())
                .isEqualTo(400);
    }

    @Test
    void saysHowToSwitchFetchingOn() {
        Http.Answer answer = http().post("/api/pages", "application/json", "{\"url\":\"https://harbour.example/1\"}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.detail()).contains("--redthread.fetch=true");
        assertThat(answers(http().post(
                                        "/api/pages",
                                        "application/x-ndjson",
                                        "{\"url\":\"https://harbour.example/1\"}\n"))
                        .get(0)
                        .get("status")
                        .asInt())
                .isEqualTo(400);
    }

    @Test
    void tellsTheLanguageThatItDoesNotRead() {
        String text = "Die Werft in Lindvik wird zum Ende des Jahres geschlossen, teilte der Vorstand am Montag mit. "
                .repeat(5);
        String mail = "Subject: Werft\nContent-Type: text/plain; charset=utf-8\n\n" + text;
        for (Http.Answer answer : List.of(
                http().post("/api/extractions", "text/html", "<html lang='en'><body><p>" + text + "</p></body></html>"),
                http().post("/api/extractions", "message/rfc822", mail))) {
            JsonNode article = answer.json().get("articles").get(0);
            assertThat(article.get("language").asString()).isEqualTo("de");
            assertThat(article.get("text").asString()).startsWith("Die Werft in Lindvik");
            assertThat(article.get("mentions")).isEmpty();
        }
    }

    @Test
    void refusesOneLineThatIsTooLongAndReadsOn() {
        String lines = "{\"text\":\"" + "a".repeat(Bodies.MOST) + "\"}\n{\"text\":\"Short.\"}\n";
        assertThat(answers(http().post("/api/pages", "application/x-ndjson", lines)))
                .extracting(each -> each.get("status").asInt())
                .containsExactly(413, 202);
    }

    @Test
    void forgetsAWithdrawnPage() {
        ReadPage page = graph.write(
                1,
                Told.in("https://a.example/2", "2025-01-01", "Ole Dahl leads Ironquay.")
                        .person("Ole Dahl")
                        .company("Ironquay")
                        .claim("Ole Dahl", "LEADS", "Ironquay"));
        assertThat(http().get("/api/pages/" + page.pageId()).json().get("articles"))
                .hasSize(1);
        assertThat(http().delete("/api/pages/" + page.pageId()).status()).isEqualTo(204);
        assertThat(http().get("/api/pages/" + page.pageId()).status()).isEqualTo(404);
        assertThat(http().get("/api/entities?q=Ironquay").items()).isEmpty();
        assertThat(http().get("/api/claims").items()).isEmpty();
    }

    @Test
    void saysWhatWouldBeReadAndWritesNothing() {
        String before = http().get("/api/stats").body();
        String text =
                "Barack Obama met Angela Merkel in Berlin on Tuesday.\n\nThe two spoke for an hour. 🧵 Obama left.";
        JsonNode article = http().post("/api/extractions?split=false&publishedAt=2025-01-02", "text/plain", text)
                .json()
                .get("articles")
                .get(0);
        assertThat(article.get("text").asString()).isEqualTo(text);
        assertThat(article.get("publishedAt").asString()).isEqualTo("2025-01-02");
        assertThat(article.get("mentions")).isNotEmpty();
        for (JsonNode mention : article.get("mentions")) {
            assertThat(text.substring(
                            mention.get("start").asInt(), mention.get("end").asInt()))
                    .isEqualTo(mention.get("text").asString());
        }
        assertThat(article.get("profile").asString()).isEqualTo("balanced");
        assertThat(http().get("/api/stats").body()).isEqualTo(before);
    }

    @Test
    void readsByTheProfileThatIsAskedFor() {
        String text = "Barack Obama met Angela Merkel in Berlin on Tuesday.\n\nThe two spoke for an hour. Obama left.";
        JsonNode fast = http().post("/api/extractions?split=false&profile=fast", "text/plain", text)
                .json()
                .get("articles")
                .get(0);
        assertThat(fast.get("mentions")).isNotEmpty();
        assertThat(fast.get("claims")).isEmpty();
        assertThat(fast.get("profile").asString()).isEqualTo("fast");
        Http.Answer unknown = http().post("/api/extractions?profile=quick", "text/plain", text);
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.body()).contains("fast, balanced, thorough");
    }

    @Test
    void tellsHowTheReadingStands() {
        JsonNode status = http().get("/api/ingest").json();
        assertThat(status.get("counts").propertyNames()).contains("RECEIVED", "PROCESSING", "DONE", "FAILED");
        assertThat(status.get("failures").isArray()).isTrue();
    }

    private static String id(Http.Answer answer) {
        return answer.json().get("id").asString();
    }

    private static void assertKnown(Http.Answer first, Http.Answer again) {
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(id(again)).isEqualTo(id(first));
    }

    private static List<JsonNode> answers(Http.Answer answer) {
        return answer.body().lines().map(new JsonMapper()::readTree).toList();
    }
}
