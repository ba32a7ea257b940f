package org.redthread.ingest.running;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Real articles as JSON pages. */
final class LoadPages {
    private static final Path ARTICLES = Path.of("../shared/bench/load/articles-6k.jsonl.gz");

    private LoadPages() {}

    /** The first of them, a line of JSON each; skips the evaluation where they are absent. */
    static List<String> first(int count) {
        assumeTrue(Files.exists(ARTICLES), () -> "skipped: no " + ARTICLES);
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(ARTICLES)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(JsonMapper.shared()::readTree)
                    .filter(node -> node.path("content_original").isString())
                    .limit(count)
                    .map(LoadPages::page)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(JsonNode article) {
        ObjectNode page = JsonMapper.shared().createObjectNode();
        page.put("url", article.path("url").asString());
        page.put("outlet", article.path("source").asString());
        page.put("headline", article.path("title").asString());
        String date = article.path("date").asString();
        if (date.matches("\\d{4}-\\d\\d-\\d\\d")) {
            page.put("publishedAt", date);
        }
        page.put("text", article.path("content_original").asString());
        return page.toString();
    }
}
