package org.redthread.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.RedthreadException;
import org.redthread.api.RunningRedthread;
import org.redthread.graph.GraphServer;
import org.redthread.graph.PageWriter;
import org.redthread.graph.TakenFiles;
import org.springframework.beans.factory.annotation.Autowired;

class WatchedFolderIT extends RunningRedthread {
    private static final Duration WHOLE = Duration.ofSeconds(2);

    @Autowired
    private FilePages pages;

    @Autowired
    private TakenFiles taken;

    @Autowired
    private PageWriter writer;

    @TempDir
    private Path folder;

    private FolderIntake intake;
    private WatchedFolder watched;

    @BeforeEach
    void anEmptyGraph() {
        GraphServer.shared().clear();
    }

    @AfterEach
    void stop() {
        if (watched != null && watched.isRunning()) {
            watched.stop();
        }
        GraphServer.shared().clear();
    }

    @Test
    void takesWhatIsThereAndWhatComesOnceAndChangesNothing() throws IOException {
        Files.writeString(folder.resolve("there.txt"), "one");
        watch();
        awaitTaken(1);
        Path below = Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(below.resolve("two.jsonl"), "{\"text\":\"two\"}\n{\"text\":\"three\"}\n");
        Files.writeString(folder.resolve("picture.png"), "no page");
        Files.writeString(folder.resolve(".hidden.txt"), "half of a page");
        awaitTaken(2);
        assertThat(stored()).isEqualTo(3);
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).hasSize(4);
        }
    }

    @Test
    void takesWhatCameWhileItWasOffAndNothingASecondTime() throws IOException {
        Files.writeString(folder.resolve("one.txt"), "one");
        watch();
        awaitTaken(1);
        watched.stop();
        writer.withdraw(onlyPage());
        Files.writeString(folder.resolve("two.txt"), "two");
        watch();
        awaitTaken(1);
        assertThat(stored()).as("what was withdrawn does not come back").isEqualTo(1);
    }

    @Test
    void waitsUntilAFileIsWrittenToItsEnd() throws Exception {
        watch();
        Path file = Files.writeString(folder.resolve("slow.txt"), "The first");
        for (int i = 0; i < 6; i++) {
            Thread.sleep(WHOLE.toMillis() / 4);
            assertThat(stored()).isZero();
            Files.writeString(file, " and more", StandardOpenOption.APPEND);
        }
        awaitTaken(1);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void saysWhatHoldsNoPageAndGoesOn() throws IOException {
        Files.writeString(folder.resolve("broken.jsonl"), "no json\n{\"text\":\"two\"}\n");
        watch();
        awaitTaken(1);
        assertThat(intake.status().orElseThrow().failures())
                .extracting(FileIngest.Failure::name)
                .containsExactly(folder.resolve("broken.jsonl") + ":1");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void saysThatThereIsNoSuchFolder() {
        watched = new WatchedFolder(folder.resolve("none").toString(), new FolderIntake(pages, taken), WHOLE);
        assertThatThrownBy(watched::start)
                .isInstanceOf(RedthreadException.class)
                .hasMessageContaining("--redthread.watch-folder");
    }

    private void watch() {
        intake = new FolderIntake(pages, taken);
        watched = new WatchedFolder(folder.toString(), intake, WHOLE);
        watched.start();
    }

    private void awaitTaken(int files) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> intake.status().filter(now -> now.taken() == files).isPresent());
    }

    private long stored() {
        return graph.count("MATCH (p:Page) RETURN count(p)");
    }

    private static String onlyPage() {
        return GraphServer.shared()
                .driver()
                .executableQuery("MATCH (p:Page) RETURN p.id")
                .execute()
                .records()
                .get(0)
                .get(0)
                .asString();
    }
}
