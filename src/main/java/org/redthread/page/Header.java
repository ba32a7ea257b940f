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
    private static final int OUTLET_WORDS = 6;
    private static final Pattern DASH = Pattern.compile("^(?:[-–—|•·]|(?i:source|via|from)\\s*:)\\s*");

    static Header of(List<Line> gap, String body) {
        int start = gap.size();
        while (start > 0 && !gap.get(start - 1).is(Kind.CLUTTER)) {
            start--;
        }
        List<Line> over = gap.subList(start, gap.size());
        String outlet = outlet(over);
        Line headline = headline(over, outlet, body);
        String byline = over.stream()
                .map(Line::author)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String date = over.stream()
                .filter(line -> line.is(Kind.TIME))
                .map(line -> Dates.find(line.text()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean timed = over.stream().anyMatch(line -> line.is(Kind.TIME));
        long shortLines = gap.stream().filter(line -> line.is(Kind.SHORT)).count();
        double signs = (timed ? TIMED : 0)
                + (byline != null ? SIGNED : 0)
                + (outlet != null ? NAMED : 0)
                + (start > 0 ? AFTER_CLUTTER : 0)
                + (shortLines > 1 ? AMONG_SHORT_LINES : 0);
        return new Header(
                List.copyOf(gap.subList(0, start)),
                headline == null ? null : headline.text(),
                outlet,
                byline,
                date,
                signs,
                body);
    }

    /** Whether a new story begins here and not another part of the story above. */
    boolean heads(Story above) {
        if (headline == null) {
            return false;
        }
        String earlier = above.text();
        double all = BIAS
                + signs
                + LONG * Math.min(LONG_WORDS, headline.split(" ").length) / LONG_WORDS
                + (CLOSED.matcher(headline).matches() ? ENDS_A_SENTENCE : 0)
                + WORDS_BELOW * Cohesion.ofHeadline(headline, body)
                + WORDS_ABOVE * Cohesion.ofHeadline(headline, earlier)
                + SAME_MATTER * Cohesion.of(body, earlier);
        return all > 0;
    }

    /** The line that the body is most about; of equal ones the nearest. */
    private static Line headline(List<Line> over, String outlet, String body) {
        Line best = null;
        double most = -1;
        for (Line line : over) {
            String text = line.text();
            boolean title = line.is(Kind.SHORT)
                    && text.length() >= HEADLINE
                    && text.length() <= LONGEST
                    && line.words() >= HEADLINE_WORDS
                    && !DASH.matcher(text).replaceFirst("").equals(outlet);
            double about = title ? Cohesion.ofHeadline(text, body) : -1;
            if (title && about >= most) {
                best = line;
                most = about;
            }
        }
        return best;
    }

    /** A name that is said twice, or that stands beside the time. */
    private static String outlet(List<Line> over) {
        List<String> names = over.stream()
                .filter(line -> line.is(Kind.SHORT) && line.words() <= OUTLET_WORDS && !line.endsSentence())
                .map(Line::text)
                .toList();
        for (String name : names) {
            String bare = DASH.matcher(name).replaceFirst("");
            if (!bare.equals(name) && names.contains(bare)) {
                return bare;
            }
        }
        for (int i = 1; i < over.size(); i++) {
            if (over.get(i).is(Kind.TIME)
                    && names.contains(over.get(i - 1).text())
                    && over.get(i - 1).words() < HEADLINE_WORDS + 2) {
                return DASH.matcher(over.get(i - 1).text()).replaceFirst("");
            }
        }
        return null;
    }
}
