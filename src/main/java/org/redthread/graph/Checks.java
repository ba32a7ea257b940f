package org.redthread.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Asks the graph whether it contradicts itself: each file of {@code cypher/checks} answers rows only where it does. */
@Component
public class Checks {
    private static final String FILES = "classpath:cypher/checks/*.cypher";

    private final Driver driver;

    Checks(Driver driver) {
        this.driver = driver;
    }

    /** By the name of each check, what it found wrong, a line each. */
    public Map<String, List<String>> run() throws IOException {
        Map<String, List<String>> found = new LinkedHashMap<>();
        Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
        Arrays.sort(files, Comparator.comparing(Resource::getFilename));
        for (Resource file : files) {
            found.put(
                    file.getFilename().replace(".cypher", ""),
                    driver
                            .executableQuery(file.getContentAsString(StandardCharsets.UTF_8))
                            .withConfig(QueryConfig.builder()
                                    .withRouting(RoutingControl.READ)
                                    .build())
                            .execute()
                            .records()
                            .stream()
                            .map(Record::asMap)
                            .map(Object::toString)
                            .toList());
        }
        return found;
    }
}
