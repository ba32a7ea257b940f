package org.redthread.graph.server;

import java.time.Duration;

/** A Neo4j server and how to log in to it. */
public sealed interface Neo4jServer extends AutoCloseable permits EmbeddedNeo4j, ExternalNeo4j {
    /** For a driver, e.g. {@code bolt://localhost:7687}. */
    String uri();

    String username();

    String password();

    /** Where Neo4j Browser is, or null when it is not known. */
    String browserUrl();

    /** How long it may take to answer for the first time. */
    Duration patience();

    /** @throws org.redthread.RedthreadException when it is known to have ended */
    void requireRunning();

    /** From now on a server of ours that ends, whoever ended it, is started again on the same ports. */
    void keepRunning();

    /** Ends a server of ours that cannot go on, so that it is started again. */
    void restart();

    @Override
    void close();
}
