package org.redthread.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.redthread.story.CopiesEval.Altered;

/** What is used most: 64 bits of a text's words (Charikar 2002), alike when at most three differ (Manku et al. 2007). */
final class SimHash {
    private static final int BITS = 3;

    private SimHash() {}

    static Map<String, String> groups(List<Altered> all) {
        long[] hashes = all.stream().mapToLong(each -> of(each.text())).toArray();
        List<Long> pairs = new ArrayList<>();
        for (int a = 0; a < hashes.length; a++) {
            for (int b = a + 1; b < hashes.length; b++) {
                if (Long.bitCount(hashes[a] ^ hashes[b]) <= BITS) {
                    pairs.add((long) a * all.size() + b);
                }
            }
        }
        return Copies.joined(all, pairs, (a, b) -> true);
    }

    private static long of(String text) {
        int[] weights = new int[Long.SIZE];
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            long hash = 0xcbf29ce484222325L;
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
            hash ^= hash >>> 33;
            for (int bit = 0; bit < Long.SIZE; bit++) {
                weights[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
            }
        }
        long sum = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            sum |= weights[bit] > 0 ? 1L << bit : 0;
        }
        return sum;
    }
}
