package org.redthread.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesBelowTest {
    @TempDir
    private Path folder;

    private Path page;
    private Path deep;

    @BeforeEach
    void twoPages() throws IOException {
        page = Files.writeString(folder.resolve("Größe; one.html"), "<p>a");
        deep = Files.writeString(Files.createDirectory(folder.resolve("below")).resolve("two.txt"), "b");
        Files.writeString(folder.resolve("picture.png"), "no page");
    }

    @Test
    void areAllThatMayHoldPagesInOrder() throws IOException {
        assertThat(FilesBelow.in(folder)).containsExactly(page, deep);
    }

    @Test
    void doNotGoRoundInCirclesAndTellOfLinksToNothing() throws IOException {
        Files.createSymbolicLink(deep.resolveSibling("back"), folder);
        Path nothing = Files.createSymbolicLink(folder.resolve("gone.html"), folder.resolve("none.html"));
        Path linked = Files.createSymbolicLink(folder.resolve("linked.html"), page);
        assertThat(FilesBelow.in(folder)).containsExactlyInAnyOrder(page, deep, nothing, linked);
    }

    @Test
    void areFoundThroughALinkToTheirFolder() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), deep.getParent());
        assertThat(FilesBelow.in(link)).singleElement().satisfies(each -> assertThat(each)
                .hasContent("b"));
    }

    @Test
    void leaveAFolderThatMayNotBeReadForItsTurnToBeTold() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assertThat(closed.toFile().setReadable(false)).isTrue();
        assumeFalse(Files.isReadable(closed), "skipped: this user may read everything");
        assertThat(FilesBelow.in(folder)).containsExactlyInAnyOrder(page, deep, closed);
        assertThat(closed.toFile().setReadable(true)).isTrue();
    }
}
