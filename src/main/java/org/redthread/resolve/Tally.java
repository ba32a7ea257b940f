package org.redthread.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How many articles say each of some words. Adding and taking away the same leaves it as it was.
 *
 * @param counts no count is below one
 */
public record Tally(SortedMap<String, Integer> counts) {
    static Tally parse(Collection<String> lines) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (String line : lines) {
            int blank = line.indexOf(' ');
            counts.put(line.substring(blank + 1), Integer.valueOf(line.substring(0, blank)));
        }
        return new Tally(counts);
    }

    /** {@code "12 Jack Ma"}, readable where it is stored. */
    public List<String> lines() {
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .toList();
    }

    Tally plus(Collection<String> words, int by) {
        SortedMap<String, Integer> sum = new TreeMap<>(counts);
        words.stream().distinct().forEach(word -> sum.merge(word, by, (a, b) -> a + b > 0 ? a + b : null));
        return new Tally(sum);
    }

    Tally plus(Tally other) {
        SortedMap<String, Integer> sum = new TreeMap<>(counts);
        other.counts.forEach((word, count) -> sum.merge(word, count, Integer::sum));
        return new Tally(sum);
    }

    Tally without(Predicate<String> unwanted) {
        SortedMap<String, Integer> rest = new TreeMap<>(counts);
        rest.keySet().removeIf(unwanted);
        return new Tally(rest);
    }

    /** The most counted; of several the longest, then the first by code point; null of none. */
    String most() {
        return counts.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparingInt(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
