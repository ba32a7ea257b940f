package org.redthread.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pages put together by program from real articles, with real boilerplate and teasers between them, in several layouts. */
final class ComposedPages {
    static final Path ARTICLES = Path.of("../shared/bench/load/articles-6k.jsonl.gz");
    private static final int SHORTEST = 600;
    private static final int LONGEST = 12_000;
    static final int FEWEST_LINES = 10;

    /** A page and the texts of the articles it was made of. */
    record Composed(Layout layout, String contentType, String content, List<String> texts) {
        PageSource source() {
            return new PageSource(null, null, null, null, contentType, content.getBytes(StandardCharsets.UTF_8), true);
        }
    }

    record Source(String outlet, String headline, String author, String date, String text) {
        List<String> paragraphs() {
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }

        String inOneLine() {
            return String.join(" ", paragraphs());
        }
    }

    final List<Source> sources;
    /** What stands round articles on real pages, each page's by itself. */
    final List<List<String>> boilerplate;

    private final Random random = new Random(7);

    /** {@code heldBack}: the half of the articles that no rule was made on. */
    ComposedPages(boolean heldBack) throws IOException {
        List<Source> read = new ArrayList<>();
        JsonMapper json = JsonMapper.builder().build();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(ARTICLES)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode article = json.readTree(line);
                String text = article.path("content_original").asString("").strip();
                if (isHeld(article.path("url").asString("")) == heldBack
                        && text.length() >= SHORTEST
                        && text.length() <= LONGEST) {
                    read.add(new Source(
                            article.path("source").asString(""),
                            article.path("title").asString("").strip(),
                            article.path("authors").asString(""),
                            article.path("date").asString(""),
                            text));
                }
            }
        }
        sources = read;
        boilerplate = HtmlBench.all().stream()
                .filter(page -> isHeld(page.url()) == heldBack)
                .map(HtmlBench::boilerplate)
                .filter(lines -> lines.size() >= FEWEST_LINES)
                .toList();
    }

    static boolean isHeld(String url) {
        return Math.floorMod(url.hashCode(), 2) == 1;
    }

    List<Composed> several(int pages) {
        List<Composed> composed = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            List<Source> chosen = random.ints(2 + random.nextInt(4), 0, sources.size())
                    .distinct()
                    .mapToObj(sources::get)
                    .toList();
            composed.add(page(i, chosen));
        }
        return composed;
    }

    List<Composed> single(int pages) {
        List<Composed> composed = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            composed.add(page(i, List.of(anySource())));
        }
        return composed;
    }

    private Composed page(int i, List<Source> articles) {
        Layout layout = Layout.values()[i % Layout.values().length];
        String type = layout.isHtml() ? "text/html" : "text/plain";
        return new Composed(
                layout,
                type,
                layout.page(articles, this),
                articles.stream().map(Source::text).toList());
    }

    Source anySource() {
        return sources.get(random.nextInt(sources.size()));
    }

    int anyNumber(int below) {
        return random.nextInt(below);
    }

    /** Up to four lines that stand on a real page, and line breaks. */
    String clutter() {
        return String.join("\n", clutter(boilerplate, random.nextInt(5), random)) + "\n";
    }

    /** So many lines as they stand one after another on some page. */
    static List<String> clutter(List<List<String>> boilerplate, int lines, Random random) {
        List<String> page = boilerplate.get(random.nextInt(boilerplate.size()));
        int from = random.nextInt(page.size() - lines + 1);
        return page.subList(from, from + lines);
    }
}
