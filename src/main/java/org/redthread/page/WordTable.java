package org.redthread.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A figure for each of many words: lines of a word, a tab and the figure, in a resource; lines with # are comments. */
final class WordTable {
    private final Map<String, Double> figures = new HashMap<>();

    WordTable(String file) {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(WordTable.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] fields = line.split("\t");
                figures.put(fields[0], Double.valueOf(fields[1]));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double of(String word, double unlisted) {
        return figures.getOrDefault(word, unlisted);
    }
}
