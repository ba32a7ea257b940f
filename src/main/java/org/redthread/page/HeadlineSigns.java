package org.redthread.page;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The signs that the form of a line gives for its being the headline of a story and not a subhead, a caption or a quote. */
final class HeadlineSigns {
    private static final Pattern DIGIT_OR_BULLET = Pattern.compile("^(?:\\d|[-•*▪►#]).*");
    private static final Pattern CAPITALIZED = Pattern.compile("\\p{Lu}.*");
    private static final Pattern QUOTED = Pattern.compile("^[\"“”‘'«].*[\"“”’'»].?$");
    private static final int ENOUGH_WORDS = 12;
    private static final int FEW_WORDS = 4;
    private static final int MANY_WORDS = 18;
    private static final int LONG_WORD = 4;
    private static final int PULLED = 25;
    private static final int PULLED_FROM = 6000;

    private HeadlineSigns() {}

    static void put(Evidence signs, Border border, PlainLines.Body below) {
        String headline = border.header().headline();
        if (headline == null) {
            signs.put(Sign.NO_HEADLINE, true);
            return;
        }
        String[] words = headline.split(" ");
        signs.put(Sign.WORDS, Math.min(ENOUGH_WORDS, words.length) / (double) ENOUGH_WORDS);
        signs.put(Sign.FEW_WORDS, words.length <= FEW_WORDS);
        signs.put(Sign.MANY_WORDS, words.length >= MANY_WORDS);
        signs.put(Sign.FULL_STOP, headline.matches(".*[.!…][\"”’)]*"));
        signs.put(Sign.QUESTION, headline.matches(".*\\?[\"”’)]*"));
        signs.put(Sign.COMMA_OR_COLON, headline.matches(".*[,:;]"));
        signs.put(Sign.QUOTED, QUOTED.matcher(headline).matches());
        signs.put(Sign.NUMBERED, DIGIT_OR_BULLET.matcher(headline).matches());
        signs.put(Sign.LOWER_CASE, Character.isLowerCase(headline.charAt(0)));
        boolean capitals = border.header().line().isCapitals();
        signs.put(Sign.ALL_CAPITALS, capitals);
        signs.put(Sign.CAPITALIZED, capitals ? 0 : capitalized(headline));
        signs.put(
                Sign.SAID_BELOW_OR_ABOVE,
                headline.length() >= PULLED
                        && (below.text().contains(unquoted(headline))
                                || border.above().lastly(PULLED_FROM).contains(unquoted(headline))));
        signs.put(Sign.SENTENCE, border.sentence() >= 0);
        boolean otherTitles = border.gap().stream()
                .anyMatch(line ->
                        Header.isTitle(line) && !line.equals(border.header().line()));
        signs.put(Sign.OTHER_TITLES, otherTitles);
        signs.put(Sign.SENTENCE_UNDER_TITLE, border.sentence() >= 0 && otherTitles);
        signs.put(Sign.SENTENCE_WITH_FULL_STOP, border.sentence() >= 0 && headline.endsWith("."));
        signs.put(
                Sign.REPEATED,
                border.header().line() != null
                        && border.page().isRepeated(border.header().line()));
    }

    /** The share of the long words after the first that begin with a capital. */
    static double capitalized(String headline) {
        List<String> longWords = Arrays.stream(headline.split(" "))
                .skip(1)
                .filter(word -> word.length() >= LONG_WORD)
                .toList();
        long capitals = longWords.stream()
                .filter(word -> CAPITALIZED.matcher(word).matches())
                .count();
        return longWords.isEmpty() ? 0 : capitals / (double) longWords.size();
    }

    private static String unquoted(String text) {
        return text.replaceAll("^[\"“”‘'«\\s]+|[\"“”’'».\\s]+$", "");
    }
}
