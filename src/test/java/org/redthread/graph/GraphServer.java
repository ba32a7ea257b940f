package org.redthread.graph;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.redthread.graph.server.EmbeddedNeo4j;
import org.redthread.graph.server.KnownJars;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.util.FileSystemUtils;

/** The one real Neo4j that all tests of a JVM share, with the schema applied; each test empties it before it begins. */
public final class GraphServer {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static GraphServer shared;

    private final Path folder;
    private final EmbeddedNeo4j server;
    private final Driver driver;

    private GraphServer(Path folder) {
        this.folder = folder;
        server = EmbeddedNeo4j.start(folder, 0, 0, "");
        driver = Connection.to(server);
        Connection.await(server, driver);
        Migrations.fromClassPath().apply(driver);
    }

    /** Another one, on a store that is there already; the caller closes it. */
    public static GraphServer on(Path data) {
        return new GraphServer(data);
    }

    public void close() {
        driver.close();
        server.close();
    }

    /** Started by the first who asks. */
    public static synchronized GraphServer shared() {
        if (shared == null) {
            try {
                Path folder = Files.createTempDirectory("redthread-it");
                shared = new GraphServer(KnownJars.in(folder));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    shared.close();
                    FileSystemUtils.deleteRecursively(folder.toFile());
                }));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return shared;
    }

    EmbeddedNeo4j server() {
        return server;
    }

    Path folder() {
        return folder;
    }

    public Driver driver() {
        return driver;
    }

    /** Deletes all nodes but the record of the migrations, also while an application that still runs is writing some. */
    public GraphServer clear() {
        await().atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(Neo4jException.class)
                .until(this::isClear);
        return this;
    }

    /**
     * A hundred at once, since an article may have hundreds of relationships. Not repeated by the driver, as it is many
     * transactions: any of them may dead-lock with one of the application.
     */
    private boolean isClear() {
        try (var session = driver.session()) {
            session.run("MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 100 ROWS")
                    .consume();
            return session.run("MATCH (n) WHERE NOT n:Migration RETURN count(n) = 0 AS clear")
                    .single()
                    .get("clear")
                    .asBoolean();
        }
    }

    /** For a {@code @DynamicPropertySource} method: the application uses this server instead of starting one. */
    public static void use(DynamicPropertyRegistry registry) {
        EmbeddedNeo4j server = shared().server;
        registry.add("NEO4J_URI", server::uri);
        registry.add("NEO4J_USERNAME", server::username);
        registry.add("NEO4J_PASSWORD", server::password);
        // not the one of whoever runs the tests, where there may be accounts
        registry.add(
                "redthread.data", () -> shared().folder.resolve("application").toString());
        registry.add("redthread.samples", () -> "false");
        registry.add("redthread.mcp", () -> "true");
    }
}
