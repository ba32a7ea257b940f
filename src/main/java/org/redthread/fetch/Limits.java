package org.redthread.fetch;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * What may be fetched and how long it may take.
 *
 * @param addresses those that may be connected to
 * @param ports of them
 * @param time for one page with its redirects and the site's rules
 * @param pause between two pages of one site
 */
record Limits(Predicate<InetAddress> addresses, IntPredicate ports, Duration time, Duration pause) {
    /** Of the web; others are where services listen that no reader is meant for. */
    private static final Set<Integer> WEB_PORTS = Set.of(80, 443, 8080, 8443);

    static final Limits PUBLIC_WEB =
            new Limits(PublicAddress::is, WEB_PORTS::contains, Duration.ofSeconds(30), Duration.ofSeconds(1));
}
