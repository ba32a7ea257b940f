package org.redthread.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One line of a plain-text page and what it looks like by itself.
 *
 * @param blanks how many blank lines stand above it
 */
record Line(String text, Kind kind, int blanks) {
    enum Kind {
        /** no article's: an invitation, a notice, a widget's label */
        CLUTTER,
        /** a date, a time, "31 minutes ago" */
        TIME,
        BYLINE,
        /** a paragraph of sentences */
        PROSE,
        /** the rest: headlines, subheads, outlets, teasers, list items */
        SHORT
    }

    private static final int SURELY_PROSE = 200;
    private static final int PROSE = 50;
    private static final int PROSE_WORDS = 8;
    static final int META = 100;
    private static final String LONG_AGO =
            "(?:(?:about |over )?(?:\\d+|an?|one|two|three|few|a few)\\s*(?:s|m|h|d|w|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?) ago|just now|yesterday|today)";
    private static final Pattern AGO =
            Pattern.compile("(?i)\\W*(?:(?:updated|published|posted|last updated|modified)\\W*)*" + LONG_AGO + "\\W*");
    private static final Pattern DATED = Pattern.compile(
            "(?i)\\W*(?:(?:first |last )?(?:updated|published|posted|modified|date|on|at|created)\\W+(?:on|at)?\\W*)*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\W+)?.{0,40}?"
                    + "(?:\\W*(?:last )?updated\\W+(?:" + LONG_AGO + "|.{6,30}))?\\W*");
    private static final Pattern BYLINE = Pattern.compile(
            "(?:(?i:by|written by|reported by|story by|author|text by|words by|edited by|from))\\s*:?\\s+(\\p{Lu}[^.!?]{2,80})");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:;][\"'”’)\\]]*$");

    /** The lines of a page that are not blank. */
    static List<Line> all(List<String> written) {
        List<Line> lines = new ArrayList<>();
        int blanks = 0;
        for (String raw : written) {
            String text = Characters.clean(raw);
            if (text.isEmpty()) {
                blanks++;
            } else {
                lines.add(new Line(text, kind(text), blanks));
                blanks = 0;
            }
        }
        return lines;
    }

    static Line of(String raw) {
        String text = Characters.clean(raw);
        return new Line(text, kind(text), 0);
    }

    private static Kind kind(String text) {
        if (Clutter.isLine(text) || Clutter.isAll(text)) {
            return Kind.CLUTTER;
        }
        if (text.length() <= META && (AGO.matcher(text).matches() || isDate(text))) {
            return Kind.TIME;
        }
        if (text.length() <= META && BYLINE.matcher(text).matches() && !endsSentence(text)) {
            return Kind.BYLINE;
        }
        boolean prose = text.length() >= SURELY_PROSE
                || text.length() >= PROSE && endsSentence(text) && words(text) >= PROSE_WORDS;
        return prose ? Kind.PROSE : Kind.SHORT;
    }

    /** The same where a sentence is no paragraph but a headline. */
    Line asShort() {
        return new Line(text, Kind.SHORT, blanks);
    }

    boolean is(Kind expected) {
        return kind == expected;
    }

    boolean isCapitals() {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    boolean endsSentence() {
        return endsSentence(text);
    }

    int words() {
        return words(text);
    }

    /** The names after "By"; only of a byline. */
    String author() {
        Matcher byline = BYLINE.matcher(text);
        return byline.matches() ? byline.group(1).strip() : null;
    }

    private static boolean isDate(String text) {
        return Dates.find(text) != null && DATED.matcher(text).matches();
    }

    private static boolean endsSentence(String text) {
        return SENTENCE_END.matcher(text).find();
    }

    private static int words(String text) {
        return (int) IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) != ' ' && (i == 0 || text.charAt(i - 1) == ' '))
                .count();
    }
}
