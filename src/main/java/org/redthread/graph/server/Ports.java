package org.redthread.graph.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.redthread.RedthreadException;

/** The two loopback ports of the embedded server. */
record Ports(int bolt, int http) {

    /**
     * @param bolt wanted port, 0 for any free one
     * @param http the same
     * @throws RedthreadException when a wanted port is taken or is none
     */
    static Ports free(int bolt, int http) {
        // both are held until both are known, so that two "any" are never the same
        try (ServerSocket first = bind(bolt, "Bolt", "bolt-port");
                ServerSocket second = bind(http, "Neo4j Browser", "http-port")) {
            return new Ports(first.getLocalPort(), second.getLocalPort());
        } catch (IOException e) {
            throw new RedthreadException("No free port on the loopback interface: " + e.getMessage(), e);
        }
    }

    private static ServerSocket bind(int port, String purpose, String option) throws IOException {
        if (port < 0 || port > 65535) {
            throw new RedthreadException("--redthread.neo4j." + option + "=" + port
                    + " is no port. Choose one up to 65535 (0: any free one).");
        }
        ServerSocket socket = new ServerSocket();
        try {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return socket;
        } catch (IOException e) {
            socket.close();
            throw new RedthreadException(
                    "Port " + port + " for " + purpose + " is taken, perhaps by another Redthread or Neo4j. Choose"
                            + " another with --redthread.neo4j." + option + "=PORT (0: any free one), or use the server"
                            + " that runs there by setting NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD.",
                    e);
        }
    }
}
