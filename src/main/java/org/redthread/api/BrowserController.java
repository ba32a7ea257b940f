package org.redthread.api;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import org.redthread.graph.server.Neo4jServer;
import org.redthread.query.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Leads from the web page to Neo4j Browser, whatever port it has got. */
@RestController
@Hidden
class BrowserController {
    private final Neo4jServer neo4j;

    BrowserController(Neo4jServer neo4j) {
        this.neo4j = neo4j;
    }

    @GetMapping("/browser")
    ResponseEntity<Void> browser() {
        if (neo4j.browserUrl() == null) {
            throw new Unknown("where Neo4j Browser is, only whoever runs that Neo4j server knows; try its port 7474");
        }
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(neo4j.browserUrl()))
                .build();
    }
}
