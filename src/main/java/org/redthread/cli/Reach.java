package org.redthread.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.redthread.RedthreadException;
import org.redthread.access.Accounts;
import org.springframework.core.env.Environment;

/** From where the service is reached: from its own machine, or from others too when it has accounts and TLS. */
final class Reach {
    private Reach() {}

    /** @throws RedthreadException when others would reach it and it has no accounts or no TLS */
    static void requireGuarded(Environment settings) {
        String address = settings.getRequiredProperty("server.address");
        if (!isLoopback(address)) {
            boolean accounts = !new Accounts(Path.of(settings.getRequiredProperty("redthread.data")))
                    .all()
                    .isEmpty();
            if (!accounts || !hasTls(settings)) {
                throw new RedthreadException("Others would reach --server.address=" + address + ", which needs "
                        + (accounts ? "" : "accounts (java -jar redthread.jar account add NAME --role=admin)")
                        + (accounts || hasTls(settings) ? "" : " and ")
                        + (hasTls(settings)
                                ? ""
                                : "TLS (--server.ssl.certificate=FILE --server.ssl.certificate-private-key=FILE)")
                        + ". Set that up, or leave the address out to be reached from this machine only.");
            }
        }
        // a port of its own would be without TLS and, unless it has an address too, on all interfaces
        if (settings.containsProperty("management.server.port")
                && !isLoopback(settings.getProperty("management.server.address", ""))) {
            throw new RedthreadException("--management.server.port would open another port to all; add"
                    + " --management.server.address=127.0.0.1, or leave it out: /actuator is at --server.port too.");
        }
    }

    /** Of the web page, as its own machine's browser opens it. */
    static String address(Environment settings) {
        return (hasTls(settings) ? "https" : "http") + "://localhost:" + settings.getProperty("local.server.port");
    }

    /** An empty address means all of them to the web server. */
    private static boolean isLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new RedthreadException(
                    "'" + address + "' is no address of this machine; choose another with --server.address=ADDRESS.",
                    e);
        }
    }

    private static boolean hasTls(Environment settings) {
        return settings.getProperty("server.ssl.enabled", Boolean.class, true)
                && Stream.of("bundle", "certificate", "key-store")
                        .anyMatch(each -> settings.containsProperty("server.ssl." + each));
    }
}
