package org.redthread.api;

/** A person at the web page: logged in by name and password, known by a cookie, sending the page's token. */
final class LoggedIn {
    private LoggedIn() {}

    static Http.Answer tries(Http nobody, String name, String password) throws InterruptedException {
        return sends(nobody, "username=" + Http.encoded(name) + "&password=" + Http.encoded(password));
    }

    /** Waits when logins came too often, as a person would. */
    static Http.Answer sends(Http nobody, String form) throws InterruptedException {
        while (true) {
            Http.Answer answer = nobody.post(
                    "/login", "application/x-www-form-urlencoded", form.getBytes(), "X-XSRF-TOKEN", token(nobody));
            if (answer.status() != 429) {
                return answer;
            }
            Thread.sleep(1000L * Integer.parseInt(answer.header("Retry-After")));
        }
    }

    /** What the page reads from its cookie. */
    static String token(Http browser) {
        browser.get("/login.html");
        return browser.cookie("XSRF-TOKEN");
    }
}
