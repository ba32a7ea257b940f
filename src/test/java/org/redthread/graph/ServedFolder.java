package org.redthread.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.redthread.graph.server.EmbeddedNeo4j;

/** A data folder with its own server, for tests that stop and start one. */
public final class ServedFolder implements AutoCloseable {
    private final EmbeddedNeo4j server;
    private final Driver driver;

    public ServedFolder(Path folder) {
        server = EmbeddedNeo4j.start(folder, 0, 0, "");
        driver = Connection.to(server);
        Connection.await(server, driver);
    }

    public void keep(String fact) {
        driver.executableQuery("CREATE (:Kept {fact: $fact})")
                .withParameters(Map.of("fact", fact))
                .execute();
    }

    public List<String> kept() {
        return driver.executableQuery("MATCH (k:Kept) RETURN k.fact").execute().records().stream()
                .map(row -> row.get(0).asString())
                .toList();
    }

    @Override
    public void close() {
        driver.close();
        server.close();
    }
}
