package org.redthread.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** Which files of a watched folder have been taken, so that each is taken once, also when it was withdrawn since. */
@Component
public class TakenFiles {
    private static final String TAKEN =
            """
            UNWIND $files AS file
            MATCH (w:WatchedFile {path: file.path}) WHERE w.stamp = file.stamp
            RETURN w.path AS path
            """;

    private static final String TAKE =
            "MERGE (w:WatchedFile {path: $path}) SET w.stamp = $stamp, w.takenAt = datetime()";

    private final Driver driver;

    TakenFiles(Driver driver) {
        this.driver = driver;
    }

    /** @param stamps by path, what a file looked like; one that has changed since it was taken is not among the answers */
    public Set<String> among(Map<String, String> stamps) {
        List<Map<String, String>> files = stamps.entrySet().stream()
                .map(file -> Map.of("path", file.getKey(), "stamp", file.getValue()))
                .toList();
        return run(TAKEN, Map.of("files", files)).stream()
                .map(row -> row.get("path").asString())
                .collect(Collectors.toSet());
    }

    public void add(String path, String stamp) {
        run(TAKE, Map.of("path", path, "stamp", stamp));
    }

    private List<Record> run(String cypher, Map<String, Object> parameters) {
        return GraphUnavailable.told(() -> driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records());
    }
}
