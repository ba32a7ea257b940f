package org.redthread.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.redthread.page.Line.Kind;

/**
 * A place on a plain-text page where a story may begin, and the signs for and against it: the form of the lines over the
 * text, the paragraphs above and below, and above all whether they speak of one matter.
 *
 * @param first the first story of the page, which others are mostly headed like
 * @param gap the lines between the text above and the text below
 * @param body the line with which the text below begins
 * @param sentence the line that would be the headline although it is a sentence, or -1
 */
record Border(PlainLines page, Story first, Story above, List<Line> gap, Header header, int body, int sentence) {
    static final String FILE = "/page/border-trees.txt";
    private static final Trees TREES = Trees.read(Sign.values(), FILE);
    /** How reports end that name their writers or their agency; what it may begin with is looked at first, which is quick. */
    static final Pattern SIGN_OFF = Pattern.compile(
            "(?i)(?=[rwecf(_*=~-])(?:\\b(?:reporting|writing|edited|editing|compiled|written|files) (?:and \\w+ )?(?:by|from) .{3,150}|[_*=~-]{2,}+|\\bcontributed to (?:this|the) (?:report|article|story)|\\((?:Reuters|AP|AFP|ANI|PTI|IANS|dpa|Xinhua)\\))\\W*+$");

    private static final String CLOSING = ".!?…\"”’)";
    private static final Pattern WEEKDAY = Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");
    private static final Pattern GOES_ON = Pattern.compile(
            "^\\W{0,2}(?:But|And|So|He|She|It|They|That|This|These|Those|His|Her|Their|Its|Meanwhile|However|Also|Still|Yet|Then|Instead|Nor|Or|Another|Moreover|Indeed|Perhaps|Of course|In addition|For example|In other words|Similarly|Likewise|Even|Both)\\b");
    private static final int HEADLINE = 150;
    private static final int MOST_BETWEEN = 5;
    private static final int SHORT = 120;
    private static final int LITTLE = 800;
    private static final int VERY_LITTLE = 300;
    private static final int SIGN_OFF_LENGTH = 250;

    /** Where the text goes on after a gap, which may be empty. */
    static Border at(PlainLines page, Story first, Story above, List<Line> gap, int body) {
        Header header = Header.of(gap, page.bodyFrom(body).matter().words());
        return new Border(page, first, above, gap, header, body, -1);
    }

    /** Where a sentence may be the headline of the text under it; null where it cannot. */
    static Border underSentence(PlainLines page, Story first, Story above, List<Line> gap, int sentence) {
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
        Header header = Header.of(over, page.bodyFrom(body).matter().words());
        return line.equals(header.line()) ? new Border(page, first, above, over, header, body, sentence) : null;
    }

    /** Above zero a story more likely begins here than not. */
    double logOdds() {
        return TREES.logOdds(signs());
    }

    double[] signs() {
        Evidence signs = new Evidence(Sign.values());
        signs.put(Sign.ALWAYS, true);
        PlainLines.Body below = page.bodyFrom(body);
        HeadlineSigns.put(signs, this, below);
        StyleSigns.put(signs, this);
        ofGap(signs);
        ofParagraphs(signs, below);
        MatterSigns.put(signs, this, below);
        return signs.amounts();
    }

    private void ofGap(Evidence signs) {
        long shortLines = gap.stream().filter(line -> line.is(Kind.SHORT)).count();
        signs.put(Sign.TIMED, gap.stream().anyMatch(line -> line.is(Kind.TIME)));
        signs.put(Sign.SIGNED, header.byline() != null);
        signs.put(Sign.NAMED, header.outlet() != null);
        signs.put(Sign.AFTER_CLUTTER, gap.stream().anyMatch(line -> line.is(Kind.CLUTTER)));
        signs.put(Sign.TWO_SHORT_LINES, shortLines > 1);
        signs.put(Sign.MANY_SHORT_LINES, shortLines > 3);
        Line top = gap.isEmpty() ? page.get(body) : gap.get(0);
        int usual = page.blanksBetweenParagraphs();
        signs.put(Sign.SET_OFF, top.blanks() > usual);
        signs.put(Sign.SET_OFF_MORE, top.blanks() > usual + 1);
        signs.put(Sign.RIGHT_OVER_THE_TEXT, !gap.isEmpty() && page.get(body).blanks() < usual);
    }

    private void ofParagraphs(Evidence signs, PlainLines.Body below) {
        signs.put(Sign.FIRST_ON_PAGE, above.length() == 0);
        String last = above.lastly(SIGN_OFF_LENGTH);
        String first = below.first();
        signs.put(Sign.OPEN_END, !isClosed(last));
        signs.put(Sign.SIGNED_OFF, SIGN_OFF.matcher(last).find());
        signs.put(Sign.SHORT_LAST_PARAGRAPH, above.lastLength() < SHORT);
        signs.put(Sign.DATELINE, Dateline.of(first) != null);
        signs.put(Sign.WEEKDAY, WEEKDAY.matcher(first).find());
        signs.put(Sign.GOES_ON, GOES_ON.matcher(first).find());
        signs.put(Sign.QUOTE_FIRST, first.matches("(?s)^[\"“‘'].*"));
        signs.put(Sign.SHORT_FIRST_PARAGRAPH, first.length() < SHORT);
        signs.put(Sign.LITTLE_ABOVE, above.length() < LITTLE);
        signs.put(Sign.VERY_LITTLE_ABOVE, above.length() < VERY_LITTLE);
        signs.put(Sign.LITTLE_BELOW, below.text().length() < LITTLE);
    }

    private static boolean isClosed(String paragraph) {
        String text = paragraph.stripTrailing();
        return !text.isEmpty() && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
