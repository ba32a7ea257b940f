package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a client gets wrong it is told what, and what to send instead. */
class WrongInputIT extends RunningRedthread {
    private static final List<String> TAKES_TEXT = List.of(
            "/api/entities?q=",
            "/api/entities?type=",
            "/api/entities?cursor=",
            "/api/entities?limit=",
            "/api/entities/x/connections?types=",
            "/api/paths?to=x&from=",
            "/api/paths?from=x&to=y&via=",
            "/api/claims?type=",
            "/api/claims?subject=",
            "/api/claims?object=",
            "/api/claims?status=",
            "/api/claims?since=",
            "/api/claims?until=",
            "/api/claims?source=",
            "/api/claims?cursor=",
            "/api/exposure/x?to=",
            "/api/conflicts?cursor=",
            "/api/stories?since=",
            "/api/graph?around=",
            "/api/export?format=",
            "/api/export?source=");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            /api/claims?type=SANCTIONED          | 400 | SANCTIONED_BY
            /api/claims?status=true              | 400 | disputed
            /api/claims?since=yesterday          | 400 | 2025-06-15
            /api/claims?since=2025-02-30         | 400 | 2025-06-15
            /api/claims?since=2025&until=2024    | 400 | swap
            /api/claims?cursor=nonsense          | 400 | cursor
            /api/claims?limit=0                  | 400 | 1 to 200
            /api/claims?limit=201                | 400 | 1 to 200
            /api/claims?limit=many               | 400 | whole number
            /api/claims?tipe=OWNS                | 400 | tipe
            /api/claims?subject=nobody           | 404 | /api/entities?q=
            /api/entities?type=Robot             | 400 | Organization
            /api/entities/nobody                 | 404 | /api/entities?q=
            /api/entities/no%2Fbody              | 400 | slash
            /api/entities/no%00body              | 400 | NUL
            /api/entities/nobody/connections     | 404 | nobody
            /api/entities/nobody/articles        | 404 | nobody
            /api/entities/nobody/timeline        | 404 | nobody
            /api/paths?from=a                    | 400 | to
            /api/paths?from=nobody&to=noone      | 404 | nobody
            /api/paths?from=a&to=b&maxHops=7     | 400 | 1 to 6
            /api/paths?from=a&to=b&via=rumour    | 400 | mentions
            /api/exposure/nobody                 | 404 | nobody
            /api/graph                           | 400 | around
            /api/graph?around=nobody             | 404 | nobody
            /api/graph?around=a&hops=4           | 400 | 1 to 3
            /api/articles/none                   | 404 | none
            /api/stories/none                    | 404 | /api/stories
            /api/pages/none                      | 404 | none
            /api/export?format=xml               | 400 | jsonl
            /api/nothing                         | 404 | nothing
            """)
    void isToldWhatToSendInstead(String path, int status, String help) {
        Http.Answer answer = http().get(path.strip());
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.detail()).contains(help);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' OR 1=1 //",
                "\"}) DETACH DELETE n //",
                "a:b AND (c OR",
                "*~^",
                "[1 TO 2]",
                "\\u0027",
                "\u0000",
                "%00",
                "🧵",
                "${x}",
                "../../etc/passwd"
            })
    void takesHostileTextForText(String hostile) {
        for (String path : TAKES_TEXT) {
            Http.Answer answer = http().get(path + Http.encoded(hostile));
            assertThat(answer.status()).as(path + hostile).isIn(200, 400, 404);
            assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
        }
    }

    @Test
    void refusesBodiesThatAreNoPages() {
        assertRefused(400, "json", http().post("/api/pages", "application/json", "{\"text\":"));
        assertRefused(400, "text or html", http().post("/api/pages", "application/json", "{\"url\":\"x\"}"));
        assertRefused(400, "publishedAt", http().post("/api/pages?publishedAt=1.5.2025", "text/plain", "A text."));
        assertRefused(400, "body", http().post("/api/pages", "text/plain", ""));
        assertRefused(415, "text/plain", http().post("/api/pages", "image/png", "PNG"));
        assertRefused(400, "split", http().post("/api/pages?split=perhaps", "text/plain", "A text."));
        assertRefused(400, "", http().post("/api/judgements", "application/json", "[]"));
        assertRefused(400, "a and b", http().post("/api/judgements", "application/json", "{}"));
        assertRefused(405, "", http().delete("/api/claims"));
        assertRefused(404, "none", http().delete("/api/pages/none"));
        assertRefused(404, "none", http().delete("/api/judgements/none"));
        assertRefused(404, "none", http().post("/api/pages/none/retry", "text/plain", ""));
    }

    @Test
    void refusesWhatIsTooLargePackedOrNot() throws IOException {
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        java.util.Arrays.fill(large, (byte) 'a');
        assertRefused(413, "larger", http().post("/api/pages", "text/plain", large));
        assertRefused(
                413, "larger", http().post("/api/pages", "text/plain", packed(large), "Content-Encoding", "gzip"));
        assertRefused(
                413, "larger", http().post("/api/extractions", "text/html", packed(large), "Content-Encoding", "gzip"));
        assertRefused(400, "gzip", http().post("/api/pages", "text/plain", large, "Content-Encoding", "gzip"));
        assertRefused(400, "gzip", http().post("/api/pages", "text/plain", new byte[] {1}, "Content-Encoding", "br"));
    }

    private static void assertRefused(int status, String help, Http.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.detail().toLowerCase()).contains(help.toLowerCase());
    }

    static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }

    static byte[] packed(String plain) throws IOException {
        return packed(plain.getBytes(StandardCharsets.UTF_8));
    }
}
