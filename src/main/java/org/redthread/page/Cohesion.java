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

    /** The topic words of a text: names, and words of some length. */
    static Set<String> topics(String text) {
        return words(text, TOKEN);
    }

    static Set<String> words(String text) {
        return words(text, WORD);
    }

    /** The share of a headline's words that stand in a text, from 0 to 1. */
    static double ofHeadline(String headline, String text) {
        return shared(words(headline), words(text));
    }

    /** The share of {@code words} that are in {@code other} too, from 0 to 1. */
    static double shared(Set<String> words, Set<String> other) {
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
