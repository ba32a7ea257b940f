package org.redthread.browser;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redthread.graph.GraphServer;

class SavedQueriesIT {
    @ParameterizedTest
    @MethodSource("files")
    void eachIsWhatTheServerUnderstands(Path file) {
        assertThatCode(() -> GraphServer.shared()
                        .driver()
                        .executableQuery("EXPLAIN " + Files.readString(file))
                        .execute())
                .doesNotThrowAnyException();
    }

    static List<Path> files() throws IOException {
        return SavedQueries.files();
    }
}
