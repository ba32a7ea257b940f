package org.redthread.story;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as the set of its word runs, hashed: what stays of it when it is reformatted, shortened or added to.
 *
 * <p>The sample is the bottom-k sketch of Broder, "On the resemblance and containment of documents" (1997): two texts
 * that share much share some of it, so an inverted index over samples finds the candidates at a cost that does not grow
 * with the number of texts.
 */
public final class Shingles {
    /** Words in a run: short enough to survive small edits, long enough that chance and stock phrases rarely repeat one. */
    private static final int RUN = 5;

    private static final int SAMPLE = 24;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final long[] sorted;

    private Shingles(long[] sorted) {
        this.sorted = sorted;
    }

    public static Shingles of(String text) {
        List<String> words = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
        long[] hashes = new long[Math.max(0, words.size() - RUN + 1)];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(words.subList(i, i + RUN));
        }
        return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
    }

    /** Few of the runs, always the same ones for the same text, as words of base 36. */
    public List<String> sample() {
        List<String> sample = new ArrayList<>();
        for (int i = 0; i < Math.min(SAMPLE, sorted.length); i++) {
            sample.add(Long.toString(sorted[i], Character.MAX_RADIX));
        }
        return sample;
    }

    int size() {
        return sorted.length;
    }

    int shared(Shingles other) {
        int shared = 0;
        for (int i = 0, j = 0; i < sorted.length && j < other.sorted.length; ) {
            int order = Long.compare(sorted[i], other.sorted[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** How much of the shorter text stands in the longer one, 0 to 1. */
    double containment(Shingles other) {
        int shorter = Math.min(size(), other.size());
        return shorter == 0 ? 0 : (double) shared(other) / shorter;
    }

    /** FNV-1a, then mixed so that the smallest values are a fair sample. */
    private static long hash(List<String> words) {
        long hash = 0xcbf29ce484222325L;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ ' ') * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return (hash ^ (hash >>> 33)) & Long.MAX_VALUE;
    }
}
