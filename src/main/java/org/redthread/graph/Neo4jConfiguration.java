package org.redthread.graph;

import io.micrometer.observation.ObservationRegistry;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.observation.micrometer.MicrometerObservationProvider;
import org.redthread.graph.server.EmbeddedNeo4j;
import org.redthread.graph.server.ExternalNeo4j;
import org.redthread.graph.server.Neo4jServer;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The server, the driver to it, and its schema brought up to date before the application is up. */
@Configuration(proxyBeanMethods = false)
class Neo4jConfiguration {
    @Bean
    Neo4jServer neo4jServer(Neo4jSettings settings) {
        return settings.uri().isEmpty()
                ? EmbeddedNeo4j.start(
                        settings.data(),
                        settings.boltPort(),
                        settings.httpPort(),
                        greeting(settings.tls() ? 0 : settings.restPort()))
                : new ExternalNeo4j(settings.uri(), settings.username(), settings.password());
    }

    /** Neo4j Browser fetches its style and guide from Redthread itself; localhost is a host it trusts. */
    private static String greeting(int restPort) {
        return restPort == 0
                ? ""
                : "style http://localhost:%1$d/browser/redthread.grass;guide http://localhost:%1$d/browser/guide.md"
                        .formatted(restPort);
    }

    @Bean
    Driver driver(Neo4jServer server, ObservationRegistry observed) {
        var pool = MicrometerObservationProvider.builder(observed).build();
        return Connection.to(server, Config.builder().withObservationProvider(pool));
    }

    /** After all beans are made, so that the language models load while the server starts, and before anyone uses them. */
    @Bean
    SmartInitializingSingleton schema(Neo4jServer server, Driver driver) {
        return () -> {
            Connection.await(server, driver);
            Migrations.fromClassPath().apply(driver);
            server.keepRunning();
        };
    }
}
