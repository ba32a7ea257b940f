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
import java.util.stream.Collectors;
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
    record Composed(String layout, String contentType, String content, List<String> texts) {
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
            int articles = 2 + random.nextInt(4);
            List<Source> chosen = random.ints(articles, 0, sources.size())
                    .distinct()
                    .mapToObj(sources::get)
                    .toList();
            composed.add(page(i % 5, chosen));
        }
        return composed;
    }

    List<Composed> single(int pages) {
        List<Composed> composed = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            composed.add(page(i % 5, List.of(sources.get(random.nextInt(sources.size())))));
        }
        return composed;
    }

    private Composed page(int layout, List<Source> articles) {
        List<String> texts = articles.stream().map(Source::text).toList();
        return switch (layout) {
            case 0 -> new Composed("feed, one line", "text/plain", each(articles, true, Source::inOneLine), texts);
            case 1 ->
                new Composed(
                        "feed, paragraphs",
                        "text/plain",
                        each(articles, true, source -> String.join("\n", source.paragraphs())),
                        texts);
            case 2 ->
                new Composed(
                        "byline and date",
                        "text/plain",
                        articles.stream().map(this::signed).collect(Collectors.joining("\n")),
                        texts);
            case 3 ->
                new Composed(
                        "headline alone",
                        "text/plain",
                        each(articles, false, source -> String.join("\n\n", source.paragraphs())),
                        texts);
            default -> new Composed("html", "text/html", html(articles), texts);
        };
    }

    private interface Body {
        String of(Source source);
    }

    private String each(List<Source> articles, boolean feed, Body body) {
        StringBuilder page = new StringBuilder();
        for (Source source : articles) {
            page.append(
                    feed
                            ? source.outlet() + "\n" + (2 + random.nextInt(50)) + " minutes ago\n- " + source.outlet()
                                    + "\n"
                            : "\n\n");
            page.append(source.headline())
                    .append('\n')
                    .append(body.of(source))
                    .append('\n')
                    .append(clutter());
        }
        return page.toString();
    }

    private String signed(Source source) {
        String author = source.author().isBlank() ? "" : "By " + source.author() + "\n";
        String date = source.date().isBlank() ? "" : "Published: " + source.date() + "\n";
        return source.headline() + "\n" + author + date + String.join("\n", source.paragraphs()) + "\n" + clutter();
    }

    private String html(List<Source> articles) {
        StringBuilder page =
                new StringBuilder("<html lang=en><body><nav><a href=/>Home</a> <a href=/world>World</a></nav><main>");
        for (Source source : articles) {
            page.append("<article><h2>").append(source.headline()).append("</h2><div class=text>");
            source.paragraphs()
                    .forEach(line ->
                            page.append("<p>").append(line.replace("<", "&lt;")).append("</p>"));
            page.append("</div></article><div>")
                    .append(String.join("<br>", clutter().lines().toList()))
                    .append("</div>");
        }
        return page.append("</main></body></html>").toString();
    }

    private String clutter() {
        return String.join("\n", clutter(boilerplate, random.nextInt(5), random)) + "\n";
    }

    /** So many lines as they stand one after another on some page. */
    static List<String> clutter(List<List<String>> boilerplate, int lines, Random random) {
        List<String> page = boilerplate.get(random.nextInt(boilerplate.size()));
        int from = random.nextInt(page.size() - lines + 1);
        return page.subList(from, from + lines);
    }
}
