package org.redthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redthread.extract.EntityType;

class BrowserFilesTest {
    private static final Path FOLDER = Path.of("cypher/browser");

    @Test
    void guideHoldsEachSavedQueryWordForWord() throws IOException {
        String guide = Files.readString(FOLDER.resolve("guide.md"));
        for (Path file : SavedQueries.files()) {
            String[] nameAndQuery = Files.readString(file).split("\n", 2);

            assertThat(guide).as(file.toString()).contains("```cypher\n" + nameAndQuery[1] + "```");
        }
    }

    @Test
    void savedQueriesBeginWithTheNameThatBrowserShows() throws IOException {
        for (Path file : SavedQueries.files()) {
            assertThat(Files.readString(file)).as(file.toString()).startsWith("// ");
        }
    }

    /** Neo4j Browser reads a rule's key up to its brace and knows no comments: anything else spoils the rule after it. */
    @Test
    void styleHasOnlyRules() throws IOException {
        String rules = Files.readString(FOLDER.resolve("redthread.grass"))
                .replaceAll("\"[^\"]*\"", "")
                .replaceAll("\\{[^}]*}", "");

        assertThat(rules.split("\\s+")).allMatch(key -> key.matches("(node|relationship)(\\.\\w+)?"));
    }

    @ParameterizedTest
    @EnumSource
    void styleColoursEachTypeOfEntity(EntityType type) throws IOException {
        assertThat(Files.readString(FOLDER.resolve("redthread.grass"))).contains("node." + type + " {\n  color: #");
    }
}
