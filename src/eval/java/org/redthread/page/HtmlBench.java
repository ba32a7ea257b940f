package org.redthread.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The labelled pages of {@code ../shared/bench/html-pages}. */
record HtmlBench(
        String url,
        byte[] html,
        List<String> with,
        List<String> without,
        String title,
        String date,
        List<String> authors) {
    private static final int LONGEST_LINE = 300;
    private static final double MOSTLY_LINK = 0.5;
    static final Path FOLDER = Path.of("../shared/bench/html-pages");

    static List<HtmlBench> all() throws IOException {
        JsonNode expected = JsonMapper.builder().build().readTree(Files.readString(FOLDER.resolve("expected.json")));
        return expected.propertyStream()
                .map(page -> of(page.getKey(), page.getValue()))
                .toList();
    }

    private static HtmlBench of(String url, JsonNode page) {
        Path file = FOLDER.resolve("html").resolve(page.get("file").asString() + ".gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new HtmlBench(
                    url,
                    in.readAllBytes(),
                    strings(page.path("with")),
                    strings(page.path("without")),
                    page.path("title").asString(""),
                    page.path("date").asString(""),
                    strings(page.path("author")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines that a browser shows round the article, in their order: menus, teasers, comments, notices. */
    List<String> boilerplate() {
        Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        page.select("script, style, template, noscript, iframe").remove();
        List<Block> shown = Block.under(page.body());
        Furniture.strip(page.body());
        Set<String> left =
                Block.under(page.body()).stream().map(Block::text).collect(Collectors.toCollection(HashSet::new));
        return shown.stream()
                .filter(block -> !left.contains(block.text())
                        || block.linkShare() > MOSTLY_LINK
                        || without.stream().anyMatch(block.text()::contains))
                .filter(block -> with.stream().noneMatch(block.text()::contains))
                .flatMap(block -> block.text().lines())
                .map(Characters::clean)
                .filter(line -> line.length() > 2 && line.length() <= LONGEST_LINE)
                .toList();
    }

    PageSource source() {
        return new PageSource(url, null, null, null, "text/html", html, true);
    }

    private static List<String> strings(JsonNode value) {
        Stream<JsonNode> values = value.isArray() ? value.valueStream() : Stream.of(value);
        return values.map(one -> one.asString(""))
                .filter(text -> !text.isBlank())
                .toList();
    }
}
