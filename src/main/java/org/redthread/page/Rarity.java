package org.redthread.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How much a word tells of the matter of a text: the rarer it is in news, the more (inverse document frequency, Spärck
 * Jones 1972). Counted by BordersTraining.
 */
final class Rarity {
    static final String FILE = "/page/word-rarity.tsv";
    /** Of a word that is not in the file. */
    static final double UNHEARD = 6;

    private static final Map<String, Double> OF = read();

    private Rarity() {}

    static double of(String stem) {
        return OF.getOrDefault(stem, UNHEARD);
    }

    /** The share of {@code words} that are in {@code other} too, each by its rarity, from 0 to 1. */
    static double shared(Collection<String> words, Set<String> other) {
        double both = 0;
        double all = 0;
        for (String word : words) {
            double rarity = of(word);
            all += rarity;
            both += other.contains(word) ? rarity : 0;
        }
        return all == 0 ? 0 : both / all;
    }

    private static Map<String, Double> read() {
        Map<String, Double> rarities = new HashMap<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(Rarity.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] fields = line.split("\t");
                rarities.put(fields[0], Double.valueOf(fields[1]));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rarities;
    }
}
