package org.redthread.fetch;

import crawlercommons.robots.BaseRobotRules;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.redthread.page.PageSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Fetches a page from the web, when that is switched on. Any thread may use it. */
@Component
public final class Fetcher {
    /** The setting that switches it on. */
    public static final String SETTING = "redthread.fetch";

    private static final String NAME = "redthread";
    private static final String USER_AGENT = "Mozilla/5.0 (compatible; redthread/0.1)";
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int MOST_REDIRECTS = 5;
    private static final int OK = 200;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private final boolean on;
    private final Limits limits;
    private final Web web;
    private final Robots robots;
    private final Map<String, Instant> next = new ConcurrentHashMap<>();

    @Autowired
    Fetcher(@Value("${redthread.fetch}") boolean on) {
        this(on, Limits.PUBLIC_WEB);
    }

    Fetcher(boolean on, Limits limits) {
        this.on = on;
        this.limits = limits;
        this.web = new Web(limits, USER_AGENT);
        this.robots = new Robots(web, NAME);
    }

    public boolean isOn() {
        return on;
    }

    /**
     * Waits as long as the site wants between two pages, then for the page.
     *
     * @throws FetchRefused when fetching is off, the address leads into a private network, is no web address, or the site's
     *     robots.txt forbids it
     * @throws FetchFailed when no page came
     */
    public Fetched fetch(String url) {
        if (!on) {
            throw new FetchRefused(
                    "fetching is off, so a page needs its text or html beside its url; start Redthread with --"
                            + SETTING + "=true to have " + url + " fetched");
        }
        try {
            return follow(checked(URI.create(url)));
        } catch (IllegalArgumentException e) {
            throw new FetchRefused("\"" + url + "\" is no web address: send one like https://example.org/page");
        }
    }

    private Fetched follow(URI start) {
        admit(start);
        Instant end = Instant.now().plus(limits.time());
        URI at = start;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            Web.Answer answer = get(at, end);
            boolean redirect = answer.status() >= 300 && answer.status() < 400 && answer.location() != null;
            if (!redirect) {
                return page(at, answer);
            }
            at = checked(at.resolve(answer.location()));
            admit(at);
        }
        throw new FetchFailed(start + " redirects more than " + MOST_REDIRECTS + " times");
    }

    /** Returns when the site allows the page, and when it is its turn. */
    private void admit(URI at) {
        BaseRobotRules rules = robots.of(at, limits.time(), this::checked);
        if (!rules.isAllowed(at.toString())) {
            throw new FetchRefused("robots.txt of " + at.getHost() + " does not allow " + at
                    + ", or could not be read: send the page's text or HTML yourself");
        }
        pause(at, rules.getCrawlDelay());
    }

    private static Fetched page(URI at, Web.Answer answer) {
        if (answer.status() != OK) {
            throw new FetchFailed(at + " answered with status " + answer.status());
        }
        if (answer.content() == null) {
            throw new FetchFailed(at + " is larger than " + PageSource.MOST_BYTES + " bytes");
        }
        return new Fetched(at.toString(), answer.contentType(), answer.content(), Instant.now());
    }

    private Web.Answer get(URI at, Instant end) {
        Duration left = Duration.between(Instant.now(), end);
        try {
            return web.get(at, PageSource.MOST_BYTES, left.isNegative() ? Duration.ZERO : left);
        } catch (UnknownHostException e) {
            throw new FetchFailed("there is no host " + at.getHost(), e);
        } catch (IOException e) {
            throw new FetchFailed(
                    at + " did not come within " + limits.time().toSeconds() + " s, or broke off: " + e.getMessage(),
                    e);
        }
    }

    /** A page of the same site is asked for a while after the last; what waits has its turn already. */
    private void pause(URI at, long siteWants) {
        long pause = Math.max(limits.pause().toMillis(), Math.min(LONGEST_PAUSE_MILLIS, siteWants));
        Instant turn = next.compute(at.getHost(), (host, free) -> {
                    Instant now = Instant.now();
                    return (free == null || free.isBefore(now) ? now : free).plusMillis(pause);
                })
                .minusMillis(pause);
        next.values().removeIf(free -> free.isBefore(Instant.now()));
        try {
            Thread.sleep(Math.max(0, Duration.between(Instant.now(), turn).toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchFailed("Redthread is stopping; ask for the page again later", e);
        }
    }

    private URI checked(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme) || address.getHost() == null || address.getRawUserInfo() != null) {
            throw new FetchRefused("\"" + address + "\" is not fetched: send a http or https address without a login");
        }
        int port = address.getPort() < 0 ? scheme.equals("https") ? 443 : 80 : address.getPort();
        if (!limits.ports().test(port)) {
            throw new FetchRefused("port " + port + " of " + address.getHost() + " is none of the web's");
        }
        return URI.create(address.toASCIIString());
    }

    @PreDestroy
    void close() throws IOException {
        web.close();
    }
}
