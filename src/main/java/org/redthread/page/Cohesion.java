package org.redthread.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a piece of text speaks of: its words and its names, by their first letters. */
final class Cohesion {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]{4,}|\\p{Lu}{2,3}");
    private static final Pattern LONG_WORD = Pattern.compile("[\\p{L}\\d]{4,}");
    private static final Pattern NAME =
            Pattern.compile("(?=\\p{Lu})(?<![.!?…:\"“”‘]\\s)(?<!^)(?<![\"“‘'(])\\b\\p{Lu}[\\p{L}’-]+(?<!['’]s)");
    private static final int STEM = 6;

    private Cohesion() {}

    /** Short words count where they are abbreviations, which a line all in capitals does not tell. */
    static Set<String> words(String text) {
        return stems(text, text.equals(text.toUpperCase(Locale.ROOT)) ? LONG_WORD : WORD);
    }

    /** Words with a capital that open no sentence. */
    static Set<String> names(String text) {
        return stems(text, NAME);
    }

    /** The share of a headline's words that are among a text's, from 0 to 1. */
    static double ofHeadline(String headline, Set<String> text) {
        return Rarity.shared(words(headline), text);
    }

    private static Set<String> stems(String text, Pattern kind) {
        Set<String> words = new HashSet<>();
        Matcher word = kind.matcher(text);
        while (word.find()) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            words.add(lower.substring(0, Math.min(STEM, lower.length())));
        }
        return words;
    }
}
