package org.redthread.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.redthread.graph.server.Neo4jServer;
import org.redthread.query.Unknown;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads from the web page to Neo4j Browser, whatever port it has got, and packs the queries that Browser can keep. */
@RestController
@Hidden
class BrowserController {
    private final Neo4jServer neo4j;

    BrowserController(Neo4jServer neo4j) {
        this.neo4j = neo4j;
    }

    /** With the server and the user filled in, so that only the password is left to type. */
    @GetMapping("/browser")
    ResponseEntity<Void> browser() {
        if (neo4j.browserUrl() == null) {
            throw new Unknown("where Neo4j Browser is, only whoever runs that Neo4j server knows; try its port 7474");
        }
        String login = neo4j.uri().replace("://", "://" + neo4j.username() + "@");
        URI address = UriComponentsBuilder.fromUriString(neo4j.browserUrl())
                .queryParam("dbms", "{login}")
                .build(login);
        return ResponseEntity.status(HttpStatus.FOUND).location(address).build();
    }

    /** The saved queries as the one kind of file that Browser takes several of at once: a zip, dropped onto its window. */
    @GetMapping("/browser/redthread.zip")
    void savedQueries(HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream())) {
            for (Resource query : new PathMatchingResourcePatternResolver()
                    .getResources("classpath:/cypher/browser/queries/*.cypher")) {
                zip.putNextEntry(new ZipEntry("Redthread/" + query.getFilename()));
                try (InputStream text = query.getInputStream()) {
                    text.transferTo(zip);
                }
            }
        }
    }
}
