package org.redthread.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.redthread.resolve.Names;
import org.redthread.resolve.WordLikeness;

/**
 * How near a name is to what somebody typed: 1 for the same, a little less for the same words in another order or for a
 * beginning of it, and for anything else how well its words can be paired with those typed, in letters, in sound and as
 * initials. It looks at the names alone, so that the same search gives the same scores while data comes in.
 */
final class NameLikeness {
    /** Below this, two names have less in common than different names of one language often do. */
    static final double LEAST = 0.6;

    private static final double ALIAS = 0.97;
    private static final double REORDERED = 0.96;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 ]+");

    private final String asked;
    private final List<String> words;

    NameLikeness(String typed) {
        asked = folded(typed);
        words = List.of(asked.split(" "));
    }

    static double best(String typed, String name, Collection<String> names) {
        return new NameLikeness(typed).best(name, names);
    }

    double best(String name, Collection<String> names) {
        double alias = names.stream()
                .filter(each -> !each.equals(name))
                .mapToDouble(this::of)
                .max()
                .orElse(0);
        return Math.max(of(name), alias * ALIAS);
    }

    /** Without accents, case and signs, and in Latin letters, as one would type it in haste. */
    static String folded(String text) {
        return PLAIN.matcher(text).matches() && !text.contains("  ") && text.equals(text.strip())
                ? text.toLowerCase(Locale.ROOT)
                : Latin.of(Names.fold(text)).replace('&', ' ').replace('+', ' ').strip();
    }

    private double of(String full) {
        String name = folded(full);
        if (asked.equals(name)) {
            return 1;
        }
        if (asked.isEmpty() || name.isEmpty()) {
            return 0;
        }
        if (name.startsWith(asked)) {
            return 0.75 + 0.2 * asked.length() / name.length();
        }
        List<String> left = new ArrayList<>(Arrays.asList(name.split(" ")));
        int more = Math.max(0, left.size() - words.size());
        double paired = 0;
        for (int i = 0; i < words.size(); i++) {
            paired += pair(words.get(i), left, i == words.size() - 1);
        }
        double share = paired / words.size();
        return more == 0 && share == 1 ? REORDERED : 0.9 * share * (1 - 0.1 * Math.min(3, more));
    }

    /** Takes the word out of {@code left} that is most like {@code word}; the last word typed may be a beginning. */
    private static double pair(String word, List<String> left, boolean last) {
        String nearest = null;
        double most = 0;
        for (String other : left) {
            double like = last && other.startsWith(word) && !other.equals(word)
                    ? 0.75 + 0.2 * word.length() / other.length()
                    : WordLikeness.of(word, other);
            if (like > most) {
                most = like;
                nearest = other;
            }
        }
        left.remove(nearest);
        return most;
    }
}
