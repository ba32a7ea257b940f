package org.redthread.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.redthread.page.Article;
import tools.jackson.databind.json.JsonMapper;

/** Whole articles of {@code bench/load}, as they come. */
final class NewsArticles {
    private static final int LONGEST = 6_000;

    private NewsArticles() {}

    /** The first that are not overlong. */
    static List<Article> first(int count) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(NewsPassages.ARTICLES)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> JsonMapper.shared()
                            .readTree(line)
                            .get("content_original")
                            .stringValue())
                    .filter(text -> text.length() < LONGEST)
                    .limit(count)
                    .map(text -> new Article("", 0, null, text, null, null, null, null, null, "en"))
                    .toList();
        }
    }
}
