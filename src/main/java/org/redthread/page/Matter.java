package org.redthread.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a text speaks of: in how many of its lines each word stands. Gathered line by line, so that what it costs to compare
 * a long text with a short one depends on the short one alone.
 */
final class Matter {
    private final Map<String, Integer> times = new HashMap<>();
    private double mass;
    private double square;

    /** {@code words}: of one line, as {@link Cohesion} makes them. */
    void add(Set<String> words) {
        for (String word : words) {
            double rarity = Rarity.of(word);
            times.merge(word, 1, Integer::sum);
            mass += rarity;
            square += rarity * rarity;
        }
    }

    Set<String> words() {
        return times.keySet();
    }

    /** The cosine of the square roots of how often each word is there, times its rarity: from 0 to 1. */
    double likeness(Matter shorter) {
        double both = 0;
        for (Map.Entry<String, Integer> word : shorter.times.entrySet()) {
            double rarity = Rarity.of(word.getKey());
            both += Math.sqrt((double) word.getValue() * times.getOrDefault(word.getKey(), 0)) * rarity * rarity;
        }
        return both == 0 ? 0 : both / Math.sqrt(square * shorter.square);
    }

    /** How much of all that is spoken of here, each word as often as it is there, a shorter text speaks of too: from 0 to 1. */
    double share(Matter shorter) {
        double both = 0;
        for (String word : shorter.words()) {
            both += times.getOrDefault(word, 0) * Rarity.of(word);
        }
        return mass == 0 ? 0 : both / mass;
    }

    /** The share of some words that stand in more than one line. */
    double repeated(Set<String> words) {
        double again = 0;
        double all = 0;
        for (String word : words) {
            double rarity = Rarity.of(word);
            all += rarity;
            again += times.getOrDefault(word, 0) > 1 ? rarity : 0;
        }
        return all == 0 ? 0 : again / all;
    }
}
