package org.redthread.page;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.redthread.page.Line.Kind;

/**
 * The short lines over a body: headline, outlet, byline and time of the story that follows, if one begins there.
 *
 * @param before the lines over the header, which end the story before
 * @param line the headline as it stands on the page, or null
 * @param time the line that tells a time, "31 minutes ago", or null
 */
record Header(List<Line> before, Line line, String outlet, String byline, String publishedAt, String time) {
    private static final int HEADLINE = 15;
    private static final int HEADLINE_WORDS = 3;
    private static final int LONGEST = 300;
    private static final int MOST_FURNITURE = 5;

    static final Header NONE = new Header(List.of(), null, null, null, null, null);

    /** {@code body}: the words of the beginning of the text below. */
    static Header of(List<Line> gap, Set<String> body) {
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
        List<String> times =
                over.stream().filter(line -> line.is(Kind.TIME)).map(Line::text).toList();
        String date = times.stream()
                .map(Dates::find)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Header(
                List.copyOf(gap.subList(0, start)),
                headline,
                signature.outlet(),
                signature.byline(),
                date,
                times.isEmpty() ? null : times.get(0));
    }

    /** Whether it tells more than a headline. */
    boolean isMarked() {
        return outlet != null || byline != null || publishedAt != null || time != null;
    }

    String headline() {
        return line == null ? null : line.text();
    }

    /** After the last clutter, or, where no title stands below that ("3 min read", "Share", a photo's rights), after the clutter above. */
    private static int start(List<Line> gap) {
        int last = afterClutter(gap, gap.size());
        int furniture = last;
        while (furniture > 0 && gap.get(furniture - 1).is(Kind.CLUTTER)) {
            furniture--;
        }
        int above = afterClutter(gap, furniture);
        boolean headed = gap.subList(last, gap.size()).stream().anyMatch(Header::isTitle);
        boolean headedAbove = gap.subList(above, furniture).stream().anyMatch(Header::isTitle);
        return headedAbove && !headed && last - furniture <= MOST_FURNITURE ? above : last;
    }

    private static int afterClutter(List<Line> gap, int end) {
        int start = end;
        while (start > 0 && !gap.get(start - 1).is(Kind.CLUTTER)) {
            start--;
        }
        return start;
    }

    static boolean isTitle(Line line) {
        return line.is(Kind.SHORT)
                && line.text().length() >= HEADLINE
                && line.text().length() <= LONGEST
                && line.words() >= HEADLINE_WORDS;
    }

    /** The line that the body is most about; of equal ones the nearest. */
    private static Line headline(List<Line> over, Set<String> body) {
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
