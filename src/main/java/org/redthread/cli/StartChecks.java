package org.redthread.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.redthread.RedthreadException;
import org.redthread.extract.Profile;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** What would stop the start half a minute later is said at once. */
final class StartChecks implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Profile.named(context.getEnvironment().getRequiredProperty("redthread.profile"));
        Reach.requireGuarded(context.getEnvironment());
        requireFreePort(context.getEnvironment());
        Memory.require();
    }

    private static void requireFreePort(Environment settings) {
        int port = settings.getRequiredProperty("server.port", Integer.class);
        String address = settings.getRequiredProperty("server.address");
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (IOException | IllegalArgumentException e) {
            throw new RedthreadException(
                    "Port " + port + " of " + address + " cannot be used (" + e.getMessage()
                            + "), perhaps another Redthread has it. Choose another with --server.port=PORT.",
                    e);
        }
    }
}
