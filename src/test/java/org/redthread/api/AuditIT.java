package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redthread.access.AuditLog;
import org.redthread.access.Role;
import org.redthread.graph.Told;
import tools.jackson.databind.JsonNode;

/** Who changed what is kept, and cannot be forged. */
class AuditIT extends GuardedRedthread {
    @Test
    void notesJudgementsInTheNameOfTheAccountWhateverIsSent() {
        graph.write(
                1,
                Told.in("https://one.example/board", "2025-01-10", "Mara Voss leads Brightwater.")
                        .person("Mara Voss")
                        .company("Brightwater"));
        String a = idOf("Mara Voss");
        String b = idOf("Brightwater");
        Http editor = with(Role.editor);
        String body = "{\"a\":\"%s\",\"b\":\"%s\",\"verdict\":\"different\",\"by\":\"somebody else\"}".formatted(a, b);
        assertThat(editor.post("/api/judgements?dryRun=true", "application/json", body)
                        .status())
                .isEqualTo(200);
        JsonNode judged =
                editor.post("/api/judgements", "application/json", body).json();
        assertThat(judged.get("by").asString()).isEqualTo("editor");
        JsonNode note = newest();
        assertThat(note.get("by").asString()).isEqualTo("editor");
        assertThat(note.get("key").asString()).hasSize(12);
        assertThat(note.get("from").asString()).isEqualTo("127.0.0.1");
        assertThat(note.get("call").asString()).isEqualTo("POST /api/judgements");
        assertThat(note.get("ids").toString()).contains(judged.get("id").asString(), a, b);
        assertThat(note.get("after").asString()).contains("different", "Mara Voss");

        editor.delete("/api/judgements/" + judged.get("id").asString());
        assertThat(newest().get("before").asString()).contains("different", "Mara Voss");
        assertThat(newest().get("after").isNull()).isTrue();
    }

    @Test
    void notesPagesWatchlistsAccountsAndLogins() throws InterruptedException {
        Http admin = with(Role.admin);
        Http editor = with(Role.editor);
        String page = editor.post("/api/pages", "text/plain", "Tromsø has a harbour, said " + System.nanoTime())
                .json()
                .get("id")
                .asString();
        assertNoted("editor", "POST /api/pages", page);
        editor.post("/api/pages", "application/x-ndjson", "{\"text\":\"Vardø " + System.nanoTime() + "\"}\n");
        assertThat(newest().get("ids")).hasSize(1);
        editor.post("/api/extractions", "text/plain", "Nothing is written.");
        assertThat(newest().get("call").asString()).isEqualTo("POST /api/pages");
        admin.delete("/api/pages/" + page);
        assertNoted("admin", "DELETE /api/pages/" + page, page);
        String list = editor.post("/api/watchlists", "application/json", "{\"name\":\"desk\",\"names\":[\"Vardø\"]}")
                .json()
                .get("id")
                .asString();
        assertNoted("editor", "POST /api/watchlists", list);
        editor.delete("/api/watchlists/" + list);
        assertNoted("editor", "DELETE /api/watchlists/" + list, list);
        assertThat(newest().get("before").asString()).isEqualTo("desk");
        admin.post(
                "/api/accounts",
                "application/json",
                "{\"name\":\"dora\",\"role\":\"reader\",\"password\":\"" + PASSWORD + "\"}");
        assertNoted("admin", "POST /api/accounts", "dora");
        admin.patch("/api/accounts/dora", "{\"role\":\"editor\"}");
        assertThat(newest().get("before").asString()).isEqualTo("reader");
        assertThat(newest().get("after").asString()).isEqualTo("editor");
        LoggedIn.tries(nobody(), "dora", "no " + PASSWORD);
        assertThat(newest().get("by").isNull()).isTrue();
        assertNoted(null, "POST /login", "dora");
        LoggedIn.tries(nobody(), "dora", PASSWORD);
        assertNoted("dora", "POST /login", "dora");
        admin.delete("/api/accounts/dora");
        assertNoted("admin", "DELETE /api/accounts/dora", "dora");
    }

    @Test
    void isWalkedByItsCursorAndChangedByNobody() throws IOException {
        Http admin = with(Role.admin);
        for (int i = 0; i < 3; i++) {
            admin.post("/api/accounts/reader/keys", "application/json", "{\"label\":\"walk" + i + "\"}");
        }
        Http.Answer first = admin.get("/api/audit?limit=2");
        assertThat(first.items().get(0).get("after").asString()).isEqualTo("walk2");
        Http.Answer next = admin.get(
                "/api/audit?limit=1&cursor=" + first.json().get("cursor").asString());
        assertThat(next.items().get(0).get("after").asString()).isEqualTo("walk0");
        assertThat(admin.get("/api/audit?cursor=x").status()).isEqualTo(400);
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            assertThat(admin.open(method, "/api/audit").statusCode()).as(method).isEqualTo(405);
        }
        assertThat(Files.readString(data().resolve(AuditLog.FILE))).doesNotContain(PASSWORD, "rt_");
    }

    private void assertNoted(String by, String call, String id) {
        JsonNode note = newest();
        assertThat(note.get("by").isNull() ? null : note.get("by").asString()).isEqualTo(by);
        assertThat(note.get("call").asString()).isEqualTo(call);
        assertThat(note.get("ids").toString()).contains(id);
    }

    private JsonNode newest() {
        return with(Role.admin).get("/api/audit?limit=1").items().get(0);
    }

    private String idOf(String name) {
        return with(Role.reader)
                .get("/api/entities?q=" + Http.encoded(name))
                .items()
                .get(0)
                .get("id")
                .asString();
    }
}
