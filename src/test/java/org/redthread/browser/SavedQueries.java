package org.redthread.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The queries a person can save in Neo4j Browser. */
final class SavedQueries {
    private SavedQueries() {}

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("cypher/browser/queries"))) {
            return files.sorted().toList();
        }
    }
}
