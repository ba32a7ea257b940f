package org.redthread.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.api.RunningRedthread;
import org.redthread.graph.GraphServer;
import org.redthread.graph.PageProgress;
import org.redthread.graph.PageState;
import org.redthread.graph.Rereadings;
import org.redthread.ingest.Inbox;
import org.redthread.page.PageSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;

/** Commands that start a part of the application on a Neo4j that is there. */
class CommandsIT extends RunningRedthread {
    private static final List<String> NAMED = List.of("NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD");
    private static final String HEAD =
            "\"id\",\"schema\",\"name\",\"aliases\",\"birth_date\",\"countries\",\"addresses\",\"identifiers\",\"sanctions\","
                    + "\"phones\",\"emails\",\"program_ids\",\"dataset\",\"first_seen\",\"last_seen\",\"last_change\"";
    private static final String PETROV =
            "\"Q7747\",\"Person\",\"Ivan Petrov\",\"Petrov, I.\",\"1960-01-02\",\"ru\",\"\",\"\",\"EU-9\",\"\",\"\",\"\",\"EU list\",\"\",\"\",\"\"";
    private static final String FREIGHT =
            "\"NK-2\",\"Company\",\"Baltic Freight\",\"\",\"\",\"ee\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"";

    @Autowired
    private Inbox inbox;

    @Autowired
    private PageProgress progress;

    @Autowired
    private Rereadings rereadings;

    @Autowired
    @Qualifier("workers")
    private SmartLifecycle readersOfTheService;

    @TempDir
    private Path folder;

    @BeforeEach
    void itIsNamedInTheEnvironment() {
        GraphServer.use((name, value) -> {
            if (NAMED.contains(name)) {
                System.setProperty(name, value.get().toString());
            }
        });
    }

    @AfterEach
    void asItWas() {
        NAMED.forEach(System::clearProperty);
        if (!readersOfTheService.isRunning()) {
            readersOfTheService.start();
        }
    }

    @Test
    void readsAListFromItsFilesAndOnceOnly() throws IOException {
        // the first as it is written where nothing ends the last line
        Path first = Files.writeString(folder.resolve("targets.simple.csv"), HEAD + "\n" + PETROV);
        Path second = Files.writeString(folder.resolve("more.csv"), HEAD + "\n" + FREIGHT + "\n");
        assertThat(Said.endingWith(0, "list", "--name=EU list", first.toString(), second.toString()))
                .contains("CSV: 2 entries, 1 of them sanctioned")
                .doesNotContain("Exception");
        assertThat(graph.count(
                        "MATCH (:ListEntry)-[:MENTIONS]->(e:Entity) WHERE e.name IN ['Ivan Petrov', 'Baltic Freight']"
                                + " RETURN count(e)"))
                .isEqualTo(2);
        assertThat(Said.endingWith(1, "list", "--name=EU list", first.toString()))
                .contains("There is a list 'EU list' already")
                .doesNotContain("\tat ");
        graph.assertNoInvariantIsBroken();
    }

    @Test
    void saysInOneLineWhatIsNoList() throws IOException {
        Path broken = Files.write(
                folder.resolve("broken.csv"), (HEAD + "\n" + PETROV + "\nGröße").getBytes(StandardCharsets.ISO_8859_1));
        assertOneLine(Said.endingWith(1, "list", "--name=x", broken.toString()), "UTF-8");
        Path picture = Files.writeString(folder.resolve("picture.png"), "\u0089PNG");
        assertOneLine(Said.endingWith(1, "list", "--name=x", picture.toString()), "no list that can be read");
        assertOneLine(Said.endingWith(1, "list", "--name=x", folder.toString()), folder.toString());
        assertOneLine(Said.endingWith(1, "list", "--name=x", folder + "/none.csv"), "There is no file");
        assertThat(graph.count("MATCH (e:Entity) RETURN count(e)")).isZero();
    }

    @Test
    void checksTheGraph() {
        assertThat(Said.endingWith(0, "check"))
                .contains("ok     1-mentions-and-claims-equal-their-text")
                .doesNotContain("broken");
        GraphServer.shared()
                .driver()
                .executableQuery("CREATE (:Entity {id: 'brightwater'})-[:OWNS]->(:Entity {id: 'ironquay'})")
                .execute();
        assertThat(Said.endingWith(1, "check"))
                .contains("broken 2-edges-equal-their-claims", "brightwater", "ironquay")
                .contains("ok     1-mentions-and-claims-equal-their-text");
    }

    @Test
    void letsWhatFailedBeReadAgainAndReadsAllAgain() {
        String failed = accept("\n \n");
        String read = accept("Mara Voss met Ole Dahl in Oslo on Monday, the ministry said. They spoke of ferries.");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> progress.status(failed).orElseThrow().state() == PageState.FAILED
                        && progress.status(read).orElseThrow().state() == PageState.DONE);
        List<String> before = graph.everything();
        readersOfTheService.stop();

        assertThat(Said.endingWith(0, "retry")).contains("1 pages are read again");
        assertThat(progress.status(failed).orElseThrow().state()).isEqualTo(PageState.RECEIVED);

        // one that was stopped before it had done anything
        rereadings.start();
        assertThat(Said.endingWith(0, "reread"))
                .contains("1 pages were read again")
                .doesNotContain("Exception");
        assertThat(rereadings.latest().orElseThrow().endedAt()).isNotNull();
        assertThat(graph.everything().stream()
                        .filter(line -> line.contains("MENTIONS"))
                        .toList())
                .isNotEmpty()
                .isEqualTo(before.stream()
                        .filter(line -> line.contains("MENTIONS"))
                        .toList());
        graph.assertNoInvariantIsBroken();
    }

    private String accept(String text) {
        return inbox.accept(new PageSource(
                        null, null, null, null, "text/plain", text.getBytes(StandardCharsets.UTF_8), true))
                .id();
    }

    private static void assertOneLine(String said, String what) {
        assertThat(said.lines().filter(line -> !line.contains(" INFO ") && !line.contains(" WARN ")))
                .singleElement()
                .asString()
                .startsWith("redthread: ")
                .contains(what);
    }
}
