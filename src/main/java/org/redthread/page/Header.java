package org.redthread.page;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.redthread.page.Line.Kind;

/**
 * The short lines over a body: headline, outlet, byline and time of the story that follows, if one begins there.
 *
 * @param before the lines over the header, which end the story before
 * @param body the beginning of the text that follows
 */
record Header(
        List<Line> before,
        String headline,
        String outlet,
        String byline,
        String publishedAt,
        double signs,
        String body) {
    static final int LOOK_AHEAD = 1500;

    /*
     * The weights of a logistic regression over composed pages, made of the half of the articles that SplitEval calls
     * seen: a sum above zero heads a story. By themselves a headline's words in the text that follows and not in the text
     * above are nearly enough.
     */
    private static final double BIAS = -3.6;
    private static final double TIMED = 3.6;
    private static final double SIGNED = 1.7;
    private static final double NAMED = 1.6;
    private static final double AFTER_CLUTTER = 2.35;
    private static final double AMONG_SHORT_LINES = 2.45;
    private static final double LONG = 0.5;
    private static final int LONG_WORDS = 12;
    private static final double ENDS_A_SENTENCE = -1.6;
    private static final double WORDS_BELOW = 2.6;
    private static final double WORDS_ABOVE = -3.1;
    private static final double SAME_MATTER = -2.5;
    private static final Pattern CLOSED = Pattern.compile(".*[.!?:;,\"”]$");
    private static final int HEADLINE = 15;
    private static final int HEADLINE_WORDS = 3;
    private static final int LONGEST = 300;

    static Header of(List<Line> gap, String body) {
        int start = start(gap);
        List<Line> over = gap.subList(start, gap.size());
        Line headline = headline(over, body);
        Signature signature = Signature.of(over, headline);
        if (headline != null && Signature.bare(headline.text()).equals(signature.outlet())) {
            headline = headline(
                    over.stream()
                            .filter(line -> !Signature.bare(line.text()).equals(signature.outlet()))
                            .toList(),
                    body);
        }
        String date = over.stream()
                .filter(line -> line.is(Kind.TIME))
                .map(line -> Dates.find(line.text()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean timed = over.stream().anyMatch(line -> line.is(Kind.TIME));
        long shortLines = gap.stream().filter(line -> line.is(Kind.SHORT)).count();
        double signs = (timed ? TIMED : 0)
                + (signature.byline() != null ? SIGNED : 0)
                + (signature.outlet() != null ? NAMED : 0)
                + (start > 0 ? AFTER_CLUTTER : 0)
                + (shortLines > 1 ? AMONG_SHORT_LINES : 0);
        return new Header(
                List.copyOf(gap.subList(0, start)),
                headline == null ? null : headline.text(),
                signature.outlet(),
                signature.byline(),
                date,
                signs,
                body);
    }

    /** Whether a new story begins here and not another part of the story above. */
    boolean heads(Story above) {
        if (headline == null) {
            return false;
        }
        double all = BIAS
                + signs
                + LONG * Math.min(LONG_WORDS, headline.split(" ").length) / LONG_WORDS
                + (CLOSED.matcher(headline).matches() ? ENDS_A_SENTENCE : 0)
                + WORDS_BELOW * Cohesion.ofHeadline(headline, body)
                + WORDS_ABOVE * Cohesion.shared(Cohesion.words(headline), above.words())
                + SAME_MATTER * Cohesion.shared(Cohesion.topics(body), above.topics());
        return all > 0;
    }

    /** After the last clutter, or, where that stands under a byline or a time ("3 min read", "Share"), after the clutter above them. */
    private static int start(List<Line> gap) {
        int last = afterClutter(gap, gap.size());
        int furniture = last;
        while (furniture > 0
                && (gap.get(furniture - 1).is(Kind.CLUTTER)
                        || gap.get(furniture - 1).is(Kind.BLANK))) {
            furniture--;
        }
        int above = afterClutter(gap, furniture);
        boolean headed = gap.subList(last, gap.size()).stream().anyMatch(Header::isTitle);
        boolean signed =
                gap.subList(above, furniture).stream().anyMatch(line -> line.is(Kind.TIME) || line.is(Kind.BYLINE));
        return signed && !headed ? above : last;
    }

    private static int afterClutter(List<Line> gap, int end) {
        int start = end;
        while (start > 0 && !gap.get(start - 1).is(Kind.CLUTTER)) {
            start--;
        }
        return start;
    }

    private static boolean isTitle(Line line) {
        return line.is(Kind.SHORT)
                && line.text().length() >= HEADLINE
                && line.text().length() <= LONGEST
                && line.words() >= HEADLINE_WORDS;
    }

    /** The line that the body is most about; of equal ones the nearest. */
    private static Line headline(List<Line> over, String body) {
        Line best = null;
        double most = -1;
        for (Line line : over) {
            double about = isTitle(line) ? Cohesion.ofHeadline(line.text(), body) : -1;
            if (about >= 0 && about >= most) {
                best = line;
                most = about;
            }
        }
        return best;
    }
}
