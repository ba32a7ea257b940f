package org.redthread.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redthread.fetch.LocalSite.answer;
import static org.redthread.fetch.LocalSite.redirect;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redthread.page.PageSource;

class FetcherTest {
    private final AtomicInteger robotsAsked = new AtomicInteger();
    private final LocalSite site = new LocalSite();
    private final String base = site.address("");
    private final Fetcher fetcher = site.fetcher();
    private int rulesStatus = 200;

    @BeforeEach
    void open() {
        String rules = "User-agent: redthread\nDisallow: /private\n\nUser-agent: *\nDisallow: /\n";
        site.serve("/robots.txt", exchange -> {
            robotsAsked.incrementAndGet();
            answer(exchange, rulesStatus, rules.getBytes(StandardCharsets.UTF_8));
        });
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    @Test
    void fetchesAPageAndFollowsItsRedirects() {
        site.serve("/old", exchange -> redirect(exchange, "/new?a=1"));
        site.serve("/new", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=iso-8859-1");
            answer(
                    exchange,
                    200,
                    exchange.getRequestHeaders().getFirst("User-Agent").getBytes(StandardCharsets.UTF_8));
        });
        Fetched page = fetcher.fetch(base + "/old");
        assertThat(page.url()).isEqualTo(base + "/new?a=1");
        assertThat(page.contentType()).isEqualTo("text/html; charset=iso-8859-1");
        assertThat(new String(page.content(), StandardCharsets.UTF_8)).contains("redthread");
        assertThat(page.at()).isNotNull();
        assertThat(robotsAsked).hasValue(1);
    }

    @Test
    void fetchesNothingUnlessSwitchedOn() throws IOException {
        Fetcher off = new Fetcher(false);
        assertThatThrownBy(() -> off.fetch(base + "/page"))
                .isInstanceOf(FetchRefused.class)
                .hasMessageContaining("--redthread.fetch=true");
        assertThat(robotsAsked).hasValue(0);
        off.close();
    }

    @Test
    void obeysTheSitesRules() {
        AtomicInteger asked = new AtomicInteger();
        site.serve("/private", exchange -> {
            asked.incrementAndGet();
            answer(exchange, 200, new byte[1]);
        });
        assertRefused("/private/1", "robots.txt");
        site.serve("/open", exchange -> redirect(exchange, "/private/2"));
        assertRefused("/open", "robots.txt");
        assertThat(asked).hasValue(0);
    }

    @Test
    void fetchesNothingFromASiteWhoseRulesCannotBeHad() {
        rulesStatus = 503;
        assertRefused("/page", "robots.txt");
    }

    @Test
    void takesASiteWithoutRulesToAllowAll() {
        rulesStatus = 404;
        site.serve("/private", exchange -> answer(exchange, 200, "a".getBytes(StandardCharsets.UTF_8)));
        assertThat(fetcher.fetch(base + "/private").content()).hasSize(1);
    }

    @Test
    void refusesARedirectToAnAddressThatMayNotBeConnectedTo() {
        site.serve("/inward", exchange -> redirect(exchange, base.replace("127.0.0.1", "127.0.0.2") + "/secret"));
        assertRefused("/inward", "private network");
        site.serve("/file", exchange -> redirect(exchange, "file:///etc/passwd"));
        assertRefused("/file", "http or https");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://[::1]/",
                "http://2130706433/",
                "http://0.0.0.0/",
                "http://[::ffff:127.0.0.1]/",
                "http://169.254.169.254/latest/meta-data",
                "http://10.0.0.1:8080/",
                "http://1.1.1.1:22/",
                "ftp://example.org/a",
                "file:///etc/passwd",
                "https://user:secret@example.org/",
                "nonsense",
                "http://",
                ""
            })
    void refusesWhatIsNotOnThePublicWeb(String address) throws IOException {
        Fetcher real = new Fetcher(true);
        assertThatThrownBy(() -> real.fetch(address)).isInstanceOf(FetchRefused.class);
        real.close();
    }

    @Test
    void endsEndlessRedirects() {
        site.serve("/round", exchange -> redirect(exchange, "/round"));
        assertFailed("/round", "redirects more than");
    }

    @Test
    void breaksOffWhatDripsInTooSlowly() {
        site.serve("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                for (int i = 0; i < 200; i++) {
                    body.write('a');
                    body.flush();
                    Thread.sleep(100);
                }
            }
        });
        long start = System.nanoTime();
        assertFailed("/slow", "did not come within");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void breaksOffWhatIsTooLargeAlsoWhenUnpacked() {
        site.serve("/large", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                zeros(body, 64);
            }
        });
        site.serve("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = new GZIPOutputStream(exchange.getResponseBody())) {
                zeros(body, 64);
            }
        });
        assertFailed("/large", "larger than " + PageSource.MOST_BYTES);
        assertFailed("/bomb", "larger than " + PageSource.MOST_BYTES);
    }

    @Test
    void saysWhatTheSiteAnswered() {
        site.serve("/gone", exchange -> answer(exchange, 410, new byte[0]));
        assertFailed("/gone", "status 410");
    }

    private void assertRefused(String path, String reason) {
        assertThatThrownBy(() -> fetcher.fetch(base + path))
                .isInstanceOf(FetchRefused.class)
                .hasMessageContaining(reason);
    }

    private void assertFailed(String path, String reason) {
        assertThatThrownBy(() -> fetcher.fetch(base + path))
                .isInstanceOf(FetchFailed.class)
                .hasMessageContaining(reason);
    }

    private static void zeros(OutputStream out, int megabytes) throws IOException {
        byte[] megabyte = new byte[1024 * 1024];
        for (int i = 0; i < megabytes; i++) {
            out.write(megabyte);
        }
    }
}
