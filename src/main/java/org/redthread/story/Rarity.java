package org.redthread.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * How rare a word is in news: its inverse document frequency in a fixed collection that {@code StoriesTraining} counted, so that
 * what two articles have in common weighs the same whatever else was read before or after them.
 */
final class Rarity {
    private static final Map<String, Integer> ARTICLES = load();
    private static final int ALL = ARTICLES.get("");

    private Rarity() {}

    /** 0 for a word of every article, up to about 8 for one that the collection doesn't know. */
    static double of(String word) {
        return Math.log((ALL + 1.0) / (ARTICLES.getOrDefault(word, 0) + 1.0));
    }

    private static Map<String, Integer> load() {
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Rarity.class.getResourceAsStream("/model/words.tsv.gz")),
                StandardCharsets.UTF_8))) {
            Map<String, Integer> articles = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                articles.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
            }
            return articles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
