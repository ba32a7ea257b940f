package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redthread.access.Role;
import tools.jackson.databind.JsonNode;

/** Whoever is logged in may take another password, when they know the one they have. */
class OwnPasswordIT extends GuardedRedthread {
    private static final String ANOTHER = "staple horse battery";

    @BeforeEach
    void aReader() {
        assertThat(with(Role.admin)
                        .post(
                                "/api/accounts",
                                "application/json",
                                "{\"name\":\"paula\",\"role\":\"reader\",\"password\":\"" + PASSWORD + "\"}")
                        .status())
                .isEqualTo(201);
    }

    @AfterEach
    void isGone() {
        with(Role.admin).delete("/api/accounts/paula");
    }

    @Test
    void isTakenByWhoKnowsTheOldOneAndEndsTheOtherSessions() throws InterruptedException {
        Http here = nobody();
        Http elsewhere = nobody();
        LoggedIn.tries(here, "paula", PASSWORD);
        LoggedIn.tries(elsewhere, "paula", PASSWORD);
        String session = here.cookie("JSESSIONID");

        assertThat(asked(here, PASSWORD, ANOTHER).status()).isEqualTo(204);

        assertThat(here.get("/api/me").json().get("name").asString()).isEqualTo("paula");
        assertThat(here.cookie("JSESSIONID")).isNotEqualTo(session);
        assertThat(elsewhere.get("/api/me").status()).isEqualTo(401);
        assertThat(LoggedIn.tries(nobody(), "paula", PASSWORD).status()).isEqualTo(401);
        assertThat(LoggedIn.tries(nobody(), "paula", ANOTHER).status()).isEqualTo(204);
        assertThat(noted()).anySatisfy(note -> {
            assertThat(note.get("by").asString()).isEqualTo("paula");
            assertThat(note.get("call").asString()).isEqualTo("POST /api/me/password");
            assertThat(note.get("after").asString()).isEqualTo("new password");
        });
        assertThat(noted().toString()).doesNotContain(ANOTHER, PASSWORD);
    }

    @Test
    void isRefusedToWhoDoesNotAndToWhatIsTooShort() throws InterruptedException {
        Http browser = nobody();
        LoggedIn.tries(browser, "paula", PASSWORD);

        Http.Answer wrong = asked(browser, "a guess", ANOTHER);
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.detail()).contains("not the password of paula");
        JsonNode note = noted().get(0);
        assertThat(note.get("by").isNull()).isTrue();
        assertThat(note.get("after").asString()).isEqualTo("wrong password");
        assertThat(asked(browser, PASSWORD, "short").detail()).contains("12 to 72");
        assertThat(browser.post("/api/me/password", "application/json", "{}").status())
                .as("without the page's token")
                .isEqualTo(403);
        assertThat(browser.get("/api/me").status()).as("and goes on as before").isEqualTo(200);
    }

    /** Waits as a person would when it comes too often. */
    private static Http.Answer asked(Http browser, String old, String password) throws InterruptedException {
        String body = "{\"old\":\"%s\",\"password\":\"%s\"}".formatted(old, password);
        while (true) {
            Http.Answer answer = browser.post(
                    "/api/me/password", "application/json", body.getBytes(), "X-XSRF-TOKEN", LoggedIn.token(browser));
            if (answer.status() != 429) {
                return answer;
            }
            Thread.sleep(1000L * Integer.parseInt(answer.header("Retry-After")));
        }
    }

    private JsonNode noted() {
        return with(Role.admin).get("/api/audit?limit=5").items();
    }
}
