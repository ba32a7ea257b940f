package org.redthread.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What sites allow in their robots.txt (RFC 9309), asked once a day each. */
final class Robots {
    private static final int MOST_BYTES = 512 * 1024;
    private static final int MOST_SITES = 1000;
    private static final int MOST_REDIRECTS = 5;
    private static final Duration FRESH = Duration.ofHours(24);
    /** A site whose rules cannot be had allows nothing, but perhaps soon again. */
    private static final Duration FRESH_FAILURE = Duration.ofMinutes(10);

    private final Web web;
    private final String name;
    private final Map<String, Rules> sites = new LinkedHashMap<>();

    private record Rules(BaseRobotRules rules, Instant until) {}

    Robots(Web web, String name) {
        this.web = web;
        this.name = name;
    }

    /** {@code allowed}: checks where a redirect leads. */
    synchronized BaseRobotRules of(URI page, Duration time, UnaryOperator<URI> allowed) {
        String site = page.getScheme() + "://" + page.getRawAuthority();
        Rules known = sites.get(site);
        if (known == null || known.until().isBefore(Instant.now())) {
            sites.remove(site);
            known = ask(URI.create(site + "/robots.txt"), time, allowed);
            sites.put(site, known);
            if (sites.size() > MOST_SITES) {
                sites.remove(sites.keySet().iterator().next());
            }
        }
        return known.rules();
    }

    private Rules ask(URI robots, Duration time, UnaryOperator<URI> allowed) {
        try {
            URI at = robots;
            for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
                Web.Answer answer = web.get(allowed.apply(at), MOST_BYTES, time);
                if (answer.status() >= 300 && answer.status() < 400 && answer.location() != null) {
                    at = at.resolve(answer.location());
                } else {
                    return rules(robots, answer);
                }
            }
            return new Rules(
                    new SimpleRobotRules(RobotRulesMode.ALLOW_ALL),
                    Instant.now().plus(FRESH));
        } catch (IOException | IllegalArgumentException e) {
            return new Rules(
                    new SimpleRobotRules(RobotRulesMode.ALLOW_NONE),
                    Instant.now().plus(FRESH_FAILURE));
        }
    }

    private Rules rules(URI robots, Web.Answer answer) {
        if (answer.status() >= 400 && answer.status() < 500) {
            return new Rules(
                    new SimpleRobotRules(RobotRulesMode.ALLOW_ALL),
                    Instant.now().plus(FRESH));
        }
        if (answer.status() != 200 || answer.content() == null) {
            return new Rules(
                    new SimpleRobotRules(RobotRulesMode.ALLOW_NONE),
                    Instant.now().plus(FRESH_FAILURE));
        }
        return new Rules(
                new SimpleRobotRulesParser()
                        .parseContent(robots.toString(), answer.content(), answer.contentType(), List.of(name)),
                Instant.now().plus(FRESH));
    }
}
