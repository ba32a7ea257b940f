package org.redthread.api;

import org.redthread.graph.GraphServer;
import org.redthread.graph.TestGraph;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application behind a real port, on the shared Neo4j; started once for all tests that extend this. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class RunningRedthread {
    protected final TestGraph graph = new TestGraph();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void sharedNeo4j(DynamicPropertyRegistry registry) {
        GraphServer.use(registry);
        // enough to be too many in a test
        registry.add("redthread.most-waiting", () -> "1000");
    }

    Http http() {
        return new Http(port);
    }

    /** The id of the one entity that is called so. */
    String id(String name) {
        var found = http().get("/api/entities?q=" + Http.encoded(name)).items();
        for (var each : found) {
            if (each.get("name").asString().equals(name)) {
                return each.get("id").asString();
            }
        }
        throw new AssertionError("no entity " + name + " in " + found);
    }
}
