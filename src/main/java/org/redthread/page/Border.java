package org.redthread.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redthread.page.Line.Kind;

/**
 * A place on a plain-text page where a story may begin, and the signs for and against it: the form of the lines over the
 * text, the paragraphs above and below, and above all whether they speak of one matter (lexical cohesion, Hearst 1997).
 *
 * @param gap the lines between the text above and the text below
 * @param body the line with which the text below begins
 * @param sentence the line that would be the headline although it is a sentence, or -1
 */
record Border(PlainLines page, Story above, List<Line> gap, Header header, int body, int sentence) {
    static final String FILE = "/page/border-weights.properties";
    static final Weights WEIGHTS = new Weights(Sign.values(), FILE);
    private static final Pattern DIGIT_OR_BULLET = Pattern.compile("^(?:\\d|[-•*▪►#]).*");
    private static final Pattern CAPITALIZED = Pattern.compile("\\p{Lu}.*");
    private static final Pattern QUOTED = Pattern.compile("^[\"“”‘'«].*[\"“”’'»].?$");
    private static final Pattern SIGN_OFF = Pattern.compile(
            "(?i)(?:\\b(?:reporting|writing|edited|editing|compiled|written|files) (?:and \\w+ )?(?:by|from) .{3,150}|[_*=~-]{2,}|\\bcontributed to (?:this|the) (?:report|article|story)|\\((?:Reuters|AP|AFP|ANI|PTI|IANS|dpa|Xinhua)\\))\\W*$");
    private static final Pattern WEEKDAY = Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");
    private static final Pattern GOES_ON = Pattern.compile(
            "^\\W{0,2}(?:But|And|So|He|She|It|They|That|This|These|Those|His|Her|Their|Its|Meanwhile|However|Also|Still|Yet|Then|Instead|Nor|Or|Another|Moreover|Indeed|Perhaps|Of course|In addition|For example|In other words|Similarly|Likewise|Even|Both)\\b");
    private static final Pattern FULL_NAME = Pattern.compile("\\b\\p{Lu}\\p{Ll}+ (\\p{Lu}\\p{Ll}{2,})\\b");
    private static final int HEADLINE = 150;
    private static final int MOST_BETWEEN = 5;
    private static final int ENOUGH_WORDS = 12;
    private static final int FEW_WORDS = 4;
    private static final int MANY_WORDS = 18;
    private static final int LONG_WORD = 4;
    private static final int SHORT = 120;
    private static final int LITTLE = 800;
    private static final int VERY_LITTLE = 300;
    private static final double MUCH = 4000;
    private static final int SIGN_OFF_LENGTH = 250;
    private static final int PULLED = 25;
    private static final int PULLED_FROM = 6000;

    /** Where the text goes on after a gap, which may be empty. */
    static Border at(PlainLines page, Story above, List<Line> gap, int body) {
        Header header = Header.of(gap, page.bodyFrom(body).text());
        return new Border(page, above, gap, header, body, -1);
    }

    /** Where a sentence may be the headline of the text under it; null where it cannot. */
    static Border underSentence(PlainLines page, Story above, List<Line> gap, int sentence) {
        Line line = page.get(sentence).asShort();
        int body = sentence + 1;
        while (body < page.size()
                && body <= sentence + MOST_BETWEEN
                && !page.get(body).is(Kind.PROSE)) {
            body++;
        }
        if (line.text().length() > HEADLINE
                || body >= page.size()
                || !page.get(body).is(Kind.PROSE)) {
            return null;
        }
        List<Line> over = new ArrayList<>(gap);
        over.add(line);
        for (int i = sentence + 1; i < body; i++) {
            over.add(page.get(i));
        }
        Header header = Header.of(over, page.bodyFrom(body).text());
        return line.equals(header.line()) ? new Border(page, above, over, header, body, sentence) : null;
    }

    boolean isOne() {
        return logOdds() > 0;
    }

    double logOdds() {
        return WEIGHTS.logOdds(signs());
    }

    double[] signs() {
        double[] signs = new double[Sign.values().length];
        signs[Sign.ALWAYS.ordinal()] = 1;
        PlainLines.Body below = page.bodyFrom(body);
        ofHeadline(signs, below);
        ofGap(signs);
        ofParagraphs(signs, below);
        ofMatter(signs, below);
        return signs;
    }

    private void ofHeadline(double[] signs, PlainLines.Body below) {
        String headline = header.headline();
        if (headline == null) {
            put(signs, Sign.NO_HEADLINE, true);
            return;
        }
        String[] words = headline.split(" ");
        put(signs, Sign.WORDS, Math.min(ENOUGH_WORDS, words.length) / (double) ENOUGH_WORDS);
        put(signs, Sign.FEW_WORDS, words.length <= FEW_WORDS);
        put(signs, Sign.MANY_WORDS, words.length >= MANY_WORDS);
        put(signs, Sign.FULL_STOP, headline.matches(".*[.!…][\"”’)]*"));
        put(signs, Sign.QUESTION, headline.matches(".*\\?[\"”’)]*"));
        put(signs, Sign.COMMA_OR_COLON, headline.matches(".*[,:;]"));
        put(signs, Sign.QUOTED, QUOTED.matcher(headline).matches());
        put(signs, Sign.NUMBERED, DIGIT_OR_BULLET.matcher(headline).matches());
        put(signs, Sign.LOWER_CASE, Character.isLowerCase(headline.charAt(0)));
        List<String> longWords = Arrays.stream(words)
                .skip(1)
                .filter(word -> word.length() >= LONG_WORD)
                .toList();
        boolean capitals = headline.equals(headline.toUpperCase());
        put(signs, Sign.ALL_CAPITALS, capitals);
        put(
                signs,
                Sign.CAPITALIZED,
                longWords.isEmpty() || capitals
                        ? 0
                        : longWords.stream()
                                        .filter(word ->
                                                CAPITALIZED.matcher(word).matches())
                                        .count()
                                / (double) longWords.size());
        put(
                signs,
                Sign.SAID_BELOW_OR_ABOVE,
                headline.length() >= PULLED
                        && (below.text().contains(unquoted(headline))
                                || above.lastly(PULLED_FROM).contains(unquoted(headline))));
        put(signs, Sign.SENTENCE, sentence >= 0);
        boolean otherTitles = gap.stream().anyMatch(line -> Header.isTitle(line) && !line.equals(header.line()));
        put(signs, Sign.OTHER_TITLES, otherTitles);
        put(signs, Sign.SENTENCE_UNDER_TITLE, sentence >= 0 && otherTitles);
        put(signs, Sign.SENTENCE_WITH_FULL_STOP, sentence >= 0 && headline.endsWith("."));
        put(signs, Sign.REPEATED, header.line() != null && page.isRepeated(header.line()));
    }

    private void ofGap(double[] signs) {
        long shortLines = gap.stream().filter(line -> line.is(Kind.SHORT)).count();
        put(signs, Sign.TIMED, gap.stream().anyMatch(line -> line.is(Kind.TIME)));
        put(signs, Sign.SIGNED, header.byline() != null);
        put(signs, Sign.NAMED, header.outlet() != null);
        put(signs, Sign.AFTER_CLUTTER, gap.stream().anyMatch(line -> line.is(Kind.CLUTTER)));
        put(signs, Sign.TWO_SHORT_LINES, shortLines > 1);
        put(signs, Sign.MANY_SHORT_LINES, shortLines > 3);
        Line first = gap.isEmpty() ? page.get(body) : gap.get(0);
        int usual = page.blanksBetweenParagraphs();
        put(signs, Sign.SET_OFF, first.blanks() > usual);
        put(signs, Sign.SET_OFF_MORE, first.blanks() > usual + 1);
        put(signs, Sign.RIGHT_OVER_THE_TEXT, !gap.isEmpty() && page.get(body).blanks() < usual);
    }

    private void ofParagraphs(double[] signs, PlainLines.Body below) {
        put(signs, Sign.FIRST_ON_PAGE, above.length() == 0);
        String last = above.lastly(SIGN_OFF_LENGTH);
        String first = below.first();
        put(signs, Sign.OPEN_END, !last.matches("(?s).*[.!?…\"”’)]\\s*"));
        put(signs, Sign.SIGNED_OFF, SIGN_OFF.matcher(last).find());
        put(signs, Sign.SHORT_LAST_PARAGRAPH, above.lastLength() < SHORT);
        put(signs, Sign.DATELINE, Dateline.of(first) != null);
        put(signs, Sign.WEEKDAY, WEEKDAY.matcher(first).find());
        put(signs, Sign.GOES_ON, GOES_ON.matcher(first).find());
        put(signs, Sign.QUOTE_FIRST, first.matches("(?s)^[\"“‘'].*"));
        put(signs, Sign.SHORT_FIRST_PARAGRAPH, first.length() < SHORT);
        put(signs, Sign.LITTLE_ABOVE, above.length() < LITTLE);
        put(signs, Sign.VERY_LITTLE_ABOVE, above.length() < VERY_LITTLE);
        put(signs, Sign.LITTLE_BELOW, below.text().length() < LITTLE);
    }

    private void ofMatter(double[] signs, PlainLines.Body below) {
        Set<String> first = below.firstWords();
        Set<String> recent = above.recentWords();
        if (header.headline() != null) {
            Set<String> words = Cohesion.words(header.headline());
            put(signs, Sign.HEADLINE_BELOW, Rarity.shared(words, below.words()));
            put(signs, Sign.HEADLINE_IN_FIRST_PARAGRAPH, Rarity.shared(words, first));
            put(signs, Sign.HEADLINE_ABOVE, Rarity.shared(words, above.words()));
            put(signs, Sign.HEADLINE_JUST_ABOVE, Rarity.shared(words, recent));
        }
        double inAbove = Rarity.shared(below.words(), above.words());
        double near = Rarity.shared(first, recent);
        put(signs, Sign.BELOW_ABOVE, inAbove);
        put(signs, Sign.BELOW_IN_MUCH_ABOVE, inAbove * Math.min(1, above.length() / MUCH));
        put(signs, Sign.NAMES_ABOVE, Rarity.shared(below.names(), above.words()));
        put(signs, Sign.FIRST_NAMES_ABOVE, Rarity.shared(below.firstNames(), above.words()));
        put(signs, Sign.FIRST_ABOVE, Rarity.shared(first, above.words()));
        put(signs, Sign.NEAR, near);
        put(signs, Sign.LESS_NEAR_THAN_USUAL, page.nearnessOfParagraphs() - near);
        Set<String> fullNames = new HashSet<>();
        Matcher name = FULL_NAME.matcher(below.first());
        while (name.find()) {
            fullNames.addAll(Cohesion.words(name.group(1)));
        }
        fullNames.removeAll(above.words());
        put(signs, Sign.NEW_FULL_NAMES, Math.min(3, fullNames.size()) / 3.0);
    }

    private static String unquoted(String text) {
        return text.replaceAll("^[\"“”‘'«\\s]+|[\"“”’'».\\s]+$", "");
    }

    private static void put(double[] signs, Sign sign, boolean there) {
        signs[sign.ordinal()] = there ? 1 : 0;
    }

    private static void put(double[] signs, Sign sign, double much) {
        signs[sign.ordinal()] = much;
    }
}
