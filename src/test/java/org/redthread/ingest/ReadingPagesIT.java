package org.redthread.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.api.RunningRedthread;
import org.redthread.graph.Accepted;
import org.redthread.graph.GraphServer;
import org.redthread.graph.PageProgress;
import org.redthread.graph.PageState;
import org.redthread.graph.PageStatus;
import org.redthread.graph.PageWriter;
import org.redthread.page.PageSource;
import org.springframework.beans.factory.annotation.Autowired;

class ReadingPagesIT extends RunningRedthread {
    private static final String STORY =
            """
            The ferry company Nordhavn Lines has hired Astrid Kolbeinsen, its chief executive Per Aune said in Bergen on \
            Tuesday. She will run the harbour of the Norwegian company from May, he told reporters at the yard.

            Nordhavn Lines has sailed between Norway and Denmark since 1962 and employs 400 people in both countries.
            """;

    @Autowired
    private Inbox inbox;

    @Autowired
    private FileIngest files;

    @Autowired
    private PageWriter writer;

    @Autowired
    private PageProgress progress;

    @TempDir
    private Path folder;

    @BeforeEach
    void anEmptyGraph() {
        GraphServer.shared().clear();
    }

    @Test
    void readsWhatItAcceptedOnce() {
        Accepted first = inbox.accept(page(STORY));
        assertThat(first.known()).isFalse();
        PageStatus read = whenRead(first.id());
        assertThat(read.state()).isEqualTo(PageState.DONE);
        assertThat(read.articles()).hasSize(1);
        assertThat(GraphServer.shared()
                        .driver()
                        .executableQuery("MATCH (:Page {id: $id})-[:CONTAINS]->(a:Article) RETURN a.profile AS profile")
                        .withParameters(Map.of("id", first.id()))
                        .execute()
                        .records())
                .extracting(row -> row.get("profile").asString())
                .containsExactly("balanced");
        assertThat(inbox.accept(page(STORY))).isEqualTo(new Accepted(first.id(), PageState.DONE, true));
    }

    @Test
    void tellsWhyAPageFailedAndTriesAgainWhenAsked() {
        String id = inbox.accept(page("\n \n")).id();
        assertThat(whenRead(id)).satisfies(failed -> {
            assertThat(failed.state()).isEqualTo(PageState.FAILED);
            assertThat(failed.error()).contains("no article text");
        });
        assertThat(inbox.retry(id)).get().extracting(PageStatus::error).isNull();
        assertThat(whenRead(id).state()).isEqualTo(PageState.FAILED);
        assertThat(inbox.retry("none")).isEmpty();
    }

    @Test
    void storesAPageOnceWhenManyPostItAtOnce() {
        List<Accepted> answers = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> inbox.accept(page("\n" + i % 4)))
                .toList();
        assertThat(answers).filteredOn(answer -> !answer.known()).hasSize(4);
    }

    @Test
    void readsAWithdrawnPageAgainUnderItsId() {
        String id = inbox.accept(page(STORY)).id();
        whenRead(id);
        writer.withdraw(id);
        assertThat(inbox.status(id)).isEmpty();
        assertThat(inbox.accept(page(STORY))).isEqualTo(new Accepted(id, PageState.RECEIVED, false));
        assertThat(whenRead(id).state()).isEqualTo(PageState.DONE);
    }

    @Test
    void listsWhatFailedAmongFilesAndReadsTheRest() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), STORY);
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Path lines = Files.writeString(
                folder.resolve("lines.jsonl"),
                "{\"text\": \"" + STORY.lines().findFirst().get()
                        + "\", \"url\": \"https://example.org/1\"}\n\nnot a page\n");
        Path missing = folder.resolve("missing.txt");

        FileIngest.Summary summary = files.read(List.of(good, empty, lines, missing), (read, pages) -> {});

        assertThat(summary.failures())
                .extracting(FileIngest.Failure::name)
                .containsExactlyInAnyOrder(empty.toString(), lines + ":3", missing.toString());
        assertThat(summary.read()).isEqualTo(2);
        assertThat(summary.articles()).isEqualTo(2);
        assertThat(files.read(List.of(good), (read, pages) -> {}).known()).isEqualTo(1);
    }

    @Test
    void offersTheSamplesOnceAndNeverToAGraphInUse() throws IOException {
        Samples samples = samples(folder);
        assertThat(samples.readOnce()).isPositive();
        GraphServer.shared().clear();
        assertThat(samples.readOnce()).as("withdrawn samples do not come back").isZero();

        inbox.accept(page("\n"));
        assertThat(samples(Files.createDirectory(folder.resolve("other"))).readOnce())
                .isZero();
    }

    private Samples samples(Path data) {
        return new Samples(inbox, progress, true, "", data);
    }

    private PageStatus whenRead(String id) {
        Instant deadline = Instant.now().plus(Duration.ofMinutes(2));
        while (Instant.now().isBefore(deadline)) {
            PageStatus status = inbox.status(id).orElseThrow();
            if (status.state() == PageState.DONE || status.state() == PageState.FAILED) {
                return status;
            }
        }
        throw new AssertionError("page " + id + " was not read in time");
    }

    private static PageSource page(String text) {
        return new PageSource(
                "https://example.org/story",
                null,
                null,
                null,
                "text/plain",
                text.getBytes(StandardCharsets.UTF_8),
                true);
    }
}
