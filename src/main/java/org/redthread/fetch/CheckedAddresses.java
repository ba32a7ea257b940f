package org.redthread.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a name once and gives the client no address but those that were checked, so that a name which changes its address
 * between the look and the connection gains nothing.
 */
final class CheckedAddresses implements DnsResolver {
    private final Predicate<InetAddress> allowed;

    CheckedAddresses(Predicate<InetAddress> allowed) {
        this.allowed = allowed;
    }

    /** @throws FetchRefused when none of the host's addresses may be connected to */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = InetAddress.getAllByName(host);
        InetAddress[] checked = Arrays.stream(found).filter(allowed).toArray(InetAddress[]::new);
        if (checked.length == 0) {
            throw new FetchRefused(host + " is inside a private network, from which nothing is fetched");
        }
        return checked;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
