package org.redthread.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether two pieces of text speak of the same matter, by the names and the long words they share. */
final class Cohesion {
    private static final Pattern TOKEN =
            Pattern.compile("(?<![.!?…\"“”]\\s)(?<!^)\\b\\p{Lu}[\\p{L}’'-]{2,}|\\b\\p{Ll}{6,}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]{4,}");
    private static final int STEM = 6;

    private Cohesion() {}

    /** The share of the topic words of {@code text} that {@code other} has too, from 0 to 1. */
    static double of(String text, String other) {
        return shared(words(text, TOKEN), words(other, TOKEN));
    }

    /** The share of a headline's words that stand in a text, from 0 to 1. */
    static double ofHeadline(String headline, String text) {
        return shared(words(headline, WORD), words(text, WORD));
    }

    private static double shared(Set<String> words, Set<String> other) {
        long both = words.stream().filter(other::contains).count();
        return words.isEmpty() ? 0 : (double) both / words.size();
    }

    private static Set<String> words(String text, Pattern kind) {
        Set<String> words = new HashSet<>();
        Matcher word = kind.matcher(text);
        while (word.find()) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            words.add(lower.substring(0, Math.min(STEM, lower.length())));
        }
        return words;
    }
}
