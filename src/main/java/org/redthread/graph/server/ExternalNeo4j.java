package org.redthread.graph.server;

import java.time.Duration;

/** A server that somebody else runs. */
public record ExternalNeo4j(String uri, String username, String password) implements Neo4jServer {
    @Override
    public String browserUrl() {
        return null;
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void requireRunning() {}

    @Override
    public void keepRunning() {}

    @Override
    public void restart() {}

    @Override
    public void close() {}

    /** Without the password, which must not reach a log. */
    @Override
    public String toString() {
        return username + "@" + uri;
    }
}
