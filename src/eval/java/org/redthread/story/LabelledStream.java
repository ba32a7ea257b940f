package org.redthread.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.redthread.ContentId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real articles in the order of their dates, each with the number of the event that it reports. A person read headline and
 * first sentence of every article of two stretches of time and numbered the events; columns and analyses of which two readers
 * could think differently are left out. Only ids of articles and numbers are kept here, the texts are not ours.
 */
record LabelledStream(List<Report> reports, Map<String, Integer> events) {
    static final Path ARTICLES = Path.of("../shared/bench/load/articles-6k.jsonl.gz");

    /** @param day ISO 8601 date; null where the collection has none */
    record Article(String id, String day, String headline, String text) {
        Report report() {
            return Report.of(id, day, headline, text);
        }
    }

    /** @param half {@code seen} or {@code held-back} */
    static LabelledStream of(String half) throws IOException {
        Map<String, Integer> events = labels(half);
        List<Report> reports = articles().stream()
                .filter(article -> events.containsKey(article.id()))
                .map(Article::report)
                .sorted(Report.ORDER)
                .toList();
        return new LabelledStream(reports, events);
    }

    static Map<String, Integer> labels(String half) throws IOException {
        Map<String, Integer> events = new LinkedHashMap<>();
        try (var lines = new BufferedReader(new InputStreamReader(
                LabelledStream.class.getResourceAsStream("/stories/" + half + ".tsv"), StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split("\t")).forEach(each -> events.put(each[0], Integer.valueOf(each[1])));
        }
        return events;
    }

    /** All articles of the collection, each once. */
    static List<Article> articles() throws IOException {
        Map<String, Article> articles = new LinkedHashMap<>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(ARTICLES)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode article = JsonMapper.shared().readTree(line);
                String id = ContentId.of(article.path("url").asString(""));
                String date = article.path("date").asString("");
                articles.putIfAbsent(
                        id,
                        new Article(
                                id,
                                date.matches("20[12]\\d-\\d\\d-\\d\\d") ? date : null,
                                article.path("title").asString("").strip(),
                                article.path("content_original").asString("").strip()));
            }
        }
        return new ArrayList<>(articles.values());
    }
}
