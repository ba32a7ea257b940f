package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redthread.access.Role;

/** How people get in, stay in and leave. */
class LoginIT extends GuardedRedthread {
    @Test
    void letsInByNameAndPasswordUntilTheLogout() throws InterruptedException {
        Http browser = nobody();
        assertThat(browser.get("/api/me").status()).isEqualTo(401);
        assertThat(LoggedIn.tries(browser, "editor", PASSWORD).status()).isEqualTo(204);
        assertThat(browser.get("/api/me").json().toString()).isEqualTo("{\"name\":\"editor\",\"role\":\"editor\"}");
        assertThat(browser.post("/logout", "text/plain", new byte[0], "X-XSRF-TOKEN", LoggedIn.token(browser))
                        .status())
                .isEqualTo(204);
        assertThat(browser.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void givesTheSessionToThisSiteUnderTlsAndToNoScript() throws InterruptedException {
        Http.Answer answer = LoggedIn.tries(nobody(), "reader", PASSWORD);
        List<String> cookies = answer.response().headers().allValues("Set-Cookie");
        assertThat(cookies)
                .filteredOn(each -> each.startsWith("JSESSIONID="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "Secure", "SameSite=Lax");
        assertThat(cookies).allMatch(each -> each.contains("Secure") && each.contains("SameSite=Lax"));
        assertThat(answer.header("Strict-Transport-Security")).contains("max-age");
    }

    @Test
    void takesFromASessionOnlyWhatHasThePagesToken() throws InterruptedException {
        Http browser = nobody();
        LoggedIn.tries(browser, "editor", PASSWORD);
        Http.Answer without = browser.post("/api/watchlists", "application/json", "{\"name\":\"x\"}");
        assertThat(without.status()).isEqualTo(403);
        assertThat(without.detail()).contains("token");
        assertThat(browser.post("/api/watchlists", "application/json", "{}".getBytes(), "X-XSRF-TOKEN", "made-up")
                        .status())
                .isEqualTo(403);
        assertThat(browser.post(
                                "/api/watchlists",
                                "application/json",
                                "{}".getBytes(),
                                "X-XSRF-TOKEN",
                                LoggedIn.token(browser))
                        .status())
                .isEqualTo(400);
        // nor may another site log somebody in
        assertThat(nobody().post("/login", "application/x-www-form-urlencoded", "username=editor&password=" + PASSWORD)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void endsSessionsWhenTheAccountChanges() throws InterruptedException {
        Http admin = with(Role.admin);
        assertThat(admin.post(
                                "/api/accounts",
                                "application/json",
                                "{\"name\":\"carla\",\"role\":\"admin\",\"password\":\"" + PASSWORD + "\"}")
                        .status())
                .isEqualTo(201);
        Http browser = nobody();
        LoggedIn.tries(browser, "carla", PASSWORD);
        assertThat(browser.get("/api/audit").status()).isEqualTo(200);
        assertThat(admin.patch("/api/accounts/carla", "{\"role\":\"reader\"}").status())
                .isEqualTo(200);
        assertThat(browser.get("/api/audit").status()).isEqualTo(401);
        LoggedIn.tries(browser, "carla", PASSWORD);
        assertThat(browser.get("/api/audit").status()).isEqualTo(403);
        assertThat(admin.delete("/api/accounts/carla").status()).isEqualTo(204);
        assertThat(browser.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void saysTheSameOfWrongNamesAndWrongPasswordsAndSlowsDownWhoGuesses() throws InterruptedException {
        Http.Answer name = LoggedIn.tries(nobody(), "nobody", PASSWORD);
        Http.Answer password = LoggedIn.tries(nobody(), "reader", "wrong");
        assertThat(name.status()).isEqualTo(401);
        assertThat(name.body()).isEqualTo(password.body());
        Http browser = nobody();
        String token = LoggedIn.token(browser);
        Http.Answer answer = null;
        for (int i = 0; i < 11; i++) {
            answer = browser.post(
                    "/login",
                    "application/x-www-form-urlencoded",
                    "username=reader&password=guess".getBytes(),
                    "X-XSRF-TOKEN",
                    token);
        }
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
    }

    @Test
    void refusesFormsThatCannotBeRead() throws InterruptedException {
        for (String form : List.of("", "username=%zz&password=%", "x".repeat(3_000_000) + "=1", "password=x")) {
            Http.Answer answer = LoggedIn.sends(nobody(), form);
            assertThat(answer.status())
                    .as(form.substring(0, Math.min(40, form.length())))
                    .isBetween(400, 499);
            assertThat(answer.type()).contains("json");
        }
        assertThat(nobody().get("/api/me", "Authorization", "Bearer ").status()).isEqualTo(401);
    }

    @Test
    void leadsAPersonToTheLoginAndTellsAProgramWhatToSend() {
        var page = nobody().open("GET", "/", "Accept", "text/html,*/*");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login.html"));
        Http.Answer api = nobody().get("/api/claims", "Accept", "text/html,*/*");
        assertThat(api.status()).isEqualTo(401);
        assertThat(api.type()).isEqualTo("application/problem+json");
        assertThat(api.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(api.detail()).contains("Authorization: Bearer");
        for (String policy : List.of(api.header("Content-Security-Policy"))) {
            assertThat(policy)
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
        }
        assertThat(api.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(api.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(api.header("Referrer-Policy")).isEqualTo("no-referrer");
    }
}
