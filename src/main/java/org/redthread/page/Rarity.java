package org.redthread.page;

import java.util.Collection;
import java.util.Set;

/**
 * How much a word tells of the matter of a text: the rarer it is in news, the more (inverse document frequency, Spärck
 * Jones 1972). Counted by PageWordsTraining.
 */
final class Rarity {
    static final String FILE = "/page/word-rarity.tsv";
    /** Of a word that is not in the file. */
    static final double UNLISTED = 6;

    private static final WordTable WORDS = new WordTable(FILE);

    private Rarity() {}

    /** {@code stem}: as {@link Cohesion} makes them. */
    static double of(String stem) {
        return WORDS.of(stem, UNLISTED);
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
}
