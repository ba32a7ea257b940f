package org.redthread.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redthread.extract.ClaimTypes;

class ClaimTypesInQueriesTest {
    /** A busy entity's edges are found by their types, beside many more mentions: such a query must not forget one. */
    @ParameterizedTest
    @MethodSource
    void namesEveryTypeWhereItNamesThem(Path query) throws IOException {
        String text = Files.readString(query);
        assertThat(ClaimTypes.ALL)
                .as("add the new claim type to " + query.getFileName())
                .allMatch(type -> text.matches("(?s).*\\b" + type + "\\b.*"));
    }

    /** What says the same in either order has no arrow. */
    @Test
    void thePageKnowsWhichGoEitherWay() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/static/js/said.js")))
                .contains(ClaimTypes.SYMMETRIC.stream()
                        .sorted()
                        .map(type -> "'" + type + "'")
                        .collect(Collectors.joining(", ", "[", "]")));
    }

    static List<Path> namesEveryTypeWhereItNamesThem() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("cypher/queries"))) {
            return files.filter(file -> ClaimTypesInQueriesTest.text(file).contains("|" + ClaimTypes.ALL.get(1)))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
