package org.redthread.graph;

import java.util.logging.Level;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.redthread.RedthreadException;
import org.redthread.graph.server.Neo4jServer;

/** A driver to a server, and the wait until the server answers it. */
final class Connection {
    private static final int RETRY_MILLIS = 250;

    private Connection() {}

    /**
     * A driver to a server that may still be starting.
     *
     * @throws RedthreadException when its address is none
     */
    static Driver to(Neo4jServer server) {
        return to(server, Config.builder());
    }

    /**
     * The server's notes on a query, such as that no node has a property yet, are not sent: they can be longer than the answer.
     * The driver's usual way to log (6.1.0) writes out every message, with all its parameters, before it asks whether anyone
     * wants to read it; this one asks first.
     */
    @SuppressWarnings("deprecation")
    static Driver to(Neo4jServer server, Config.ConfigBuilder settings) {
        Config config = settings.withMinimumNotificationSeverity(NotificationSeverity.OFF)
                .withLogging(Logging.javaUtilLogging(Level.WARNING))
                .build();
        try {
            return GraphDatabase.driver(server.uri(), AuthTokens.basic(server.username(), server.password()), config);
        } catch (IllegalArgumentException e) {
            throw new RedthreadException(
                    "NEO4J_URI is not an address of a Neo4j server: " + server.uri() + " (" + e.getMessage()
                            + "). It looks like neo4j://host:7687 or bolt://host:7687.",
                    e);
        }
    }

    /**
     * Returns when the server answers.
     *
     * @throws RedthreadException saying what to change when it cannot be reached or refuses the login
     */
    static void await(Neo4jServer server, Driver driver) {
        long deadline = System.nanoTime() + server.patience().toNanos();
        while (true) {
            try {
                server.requireRunning();
                driver.verifyConnectivity();
                return;
            } catch (AuthenticationException e) {
                throw new RedthreadException(
                        "Neo4j at " + server.uri() + " refuses user " + server.username()
                                + " with the given password. Check NEO4J_USERNAME and NEO4J_PASSWORD; for the embedded"
                                + " server restore the file neo4j-password in the data folder.",
                        e);
            } catch (ServiceUnavailableException e) {
                if (System.nanoTime() > deadline) {
                    throw new RedthreadException(
                            "No Neo4j answers at " + server.uri()
                                    + ". Start it, or correct NEO4J_URI; without NEO4J_URI an embedded one is started.",
                            e);
                }
                pause();
            } catch (Neo4jException e) {
                throw new RedthreadException("Neo4j at " + server.uri() + " cannot be used: " + e.getMessage(), e);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RedthreadException("Stopped while waiting for Neo4j.", e);
        }
    }
}
