package org.redthread.graph;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which Neo4j to use.
 *
 * @param data folder of the embedded server, used when {@code uri} is empty
 * @param boltPort of the embedded server, 0 for any free one
 * @param httpPort the same for Neo4j Browser
 * @param restPort where {@code /browser/} serves the style and the guide, 0 when it is not known before the start
 * @param tls whether that port asks for a certificate, which Neo4j Browser would have to trust
 * @param uri of a server that somebody else runs, or empty
 */
@Component
record Neo4jSettings(
        @Value("${redthread.data}") Path data,
        @Value("${redthread.neo4j.bolt-port}") int boltPort,
        @Value("${redthread.neo4j.http-port}") int httpPort,
        @Value("${server.port:8080}") int restPort,
        @Value("#{environment.containsProperty('server.ssl.key-store')"
                        + " || environment.containsProperty('server.ssl.certificate')"
                        + " || environment.containsProperty('server.ssl.bundle')}")
                boolean tls,
        @Value("${NEO4J_URI:}") String uri,
        @Value("${NEO4J_USERNAME:neo4j}") String username,
        @Value("${NEO4J_PASSWORD:}") String password) {}
