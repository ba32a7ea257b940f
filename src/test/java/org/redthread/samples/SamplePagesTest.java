package org.redthread.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redthread.page.Article;
import org.redthread.page.PageReader;
import org.redthread.page.PageSource;

class SamplePagesTest {
    private static final Path FOLDER = Path.of("samples");
    private static final Pattern HOST = Pattern.compile("https?://([^/\"'\\s]+)");

    @Test
    void readmeTellsOfEachFile() throws IOException {
        String readme = Files.readString(FOLDER.resolve("README.md"));
        for (Path file : files()) {
            assertThat(readme).contains("`" + file.getFileName() + "`");
        }
    }

    @Test
    void addressesBelongToNobody() throws IOException {
        for (Path file : files()) {
            HOST.matcher(Files.readString(file))
                    .results()
                    .map(match -> match.group(1))
                    .forEach(
                            host -> assertThat(host).as(file.toString()).matches(".+\\.example|schema\\.org|ogp\\.me"));
        }
    }

    @Test
    void roundUpHoldsThreeStories() throws IOException {
        assertThat(read("2026-07-22-morning-roundup.txt"))
                .extracting(Article::headline)
                .containsExactly(
                        "Cyprus freezes accounts of Karvessa after founder's arrest",
                        "Bengaluru chip start-up Netravani picks Mysuru for first plant",
                        "Kenya port operator Bandari Kuu wins Mombasa grain terminal");
    }

    @Test
    void eachOtherPageHoldsOneStory() throws IOException {
        for (Path file : files()) {
            String name = file.getFileName().toString();
            if (!name.endsWith(".jsonl") && !name.contains("roundup")) {
                assertThat(read(name)).as(name).hasSize(1);
            }
        }
    }

    private static List<Article> read(String name) throws IOException {
        byte[] content = Files.readString(FOLDER.resolve(name)).getBytes(StandardCharsets.UTF_8);
        String type = name.endsWith(".html") ? "text/html" : "text/plain";
        return new PageReader().read(new PageSource(null, null, null, null, type, content, true));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.endsWith("README.md")).sorted().toList();
        }
    }
}
