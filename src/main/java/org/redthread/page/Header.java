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
        List<Line> before, String headline, String outlet, String byline, String publishedAt, int signs, String body) {
    static final int LOOK_AHEAD = 1500;
    private static final int ENOUGH_SIGNS = 3;
    private static final int HEADLINE = 15;
    private static final int HEADLINE_WORDS = 3;
    private static final int LONGEST = 300;
    private static final int OUTLET_WORDS = 6;
    private static final Pattern DASH = Pattern.compile("^(?:[-–—|•·]|(?i:source|via|from)\\s*:)\\s*");
    private static final Pattern RULE = Pattern.compile("[\\W_]{3,}");

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
        int signs = (timed ? 2 : 0)
                + (byline != null ? 2 : 0)
                + (outlet != null ? 1 : 0)
                + (start > 0 ? 1 : 0)
                + (gap.stream().anyMatch(line -> RULE.matcher(line.text()).matches()) ? 1 : 0)
                + (Dateline.of(body) != null ? 1 : 0);
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
        double ownWords = Cohesion.ofHeadline(headline, body) - Cohesion.ofHeadline(headline, earlier);
        double same = Cohesion.of(body, earlier);
        int all = signs;
        all += ownWords >= 0.3 ? 2 : ownWords > 0 ? 1 : ownWords < -0.2 ? -2 : 0;
        all += same < 0.15 ? 1 : same > 0.35 ? -2 : 0;
        return all >= ENOUGH_SIGNS;
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
