package org.redthread.graph;

import java.nio.file.Path;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.redthread.graph.server.EmbeddedNeo4j;
import org.redthread.graph.server.KnownJars;

/** A data folder with its own server, for tests that stop one. */
public final class ServedFolder implements AutoCloseable {
    private final EmbeddedNeo4j server;
    private final Driver driver;

    public ServedFolder(Path folder) {
        server = EmbeddedNeo4j.start(KnownJars.in(folder), 0, 0, "");
        driver = Connection.to(server);
        Connection.await(server, driver);
    }

    /** What no sentence supports, so that {@code check} complains of it wherever this graph is. */
    public void keepAnEdgeWithoutAClaim(String from, String to) {
        driver.executableQuery("CREATE (:Entity {id: $from})-[:OWNS]->(:Entity {id: $to})")
                .withParameters(Map.of("from", from, "to", to))
                .execute();
    }

    @Override
    public void close() {
        driver.close();
        server.close();
    }
}
