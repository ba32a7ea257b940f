package org.redthread.query;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/**
 * How near a name is to what somebody typed: 1 for the same, a little less for a beginning of it, and for anything else the
 * share of letters that agree, word by word (Levenshtein, 1966). It looks at the names alone, so that a search gives the
 * same order while data comes in.
 */
final class NameLikeness {
    /** Below this, two names have less in common than different names of one language often do. */
    static final double LEAST = 0.6;

    private static final double ALIAS = 0.97;

    private NameLikeness() {}

    static double best(String typed, String name, Collection<String> names) {
        String asked = folded(typed);
        double alias = names.stream()
                        .mapToDouble(each -> of(asked, folded(each)))
                        .max()
                        .orElse(0)
                * ALIAS;
        return Math.max(of(asked, folded(name)), alias);
    }

    /** Without accents, case and signs, as one would type it in haste. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static double of(String asked, String name) {
        if (asked.equals(name)) {
            return 1;
        }
        if (!asked.isEmpty() && name.startsWith(asked)) {
            return 0.75 + 0.2 * asked.length() / name.length();
        }
        String[] words = name.split(" ");
        double covered = Arrays.stream(asked.split(" "))
                .mapToDouble(word -> Arrays.stream(words)
                        .mapToDouble(other -> letters(word, other))
                        .max()
                        .orElse(0))
                .average()
                .orElse(0);
        double surplus = Math.max(0, words.length - asked.split(" ").length);
        return 0.9 * covered * (1 - 0.1 * Math.min(3, surplus));
    }

    private static double letters(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return 1 - (double) row[b.length()] / Math.max(1, Math.max(a.length(), b.length()));
    }
}
