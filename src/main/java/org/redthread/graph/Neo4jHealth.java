package org.redthread.graph;

import org.neo4j.driver.Driver;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether Neo4j answers. */
@Component("neo4jHealth")
class Neo4jHealth extends AbstractHealthIndicator {
    private final Driver driver;

    Neo4jHealth(Driver driver) {
        super("Neo4j does not answer");
        this.driver = driver;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var server = driver.executableQuery("RETURN 1").execute().summary().server();
        health.up().withDetail("server", server.agent()).withDetail("address", server.address());
    }
}
