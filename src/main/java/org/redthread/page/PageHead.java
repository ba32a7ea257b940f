package org.redthread.page;

import java.util.List;
import java.util.Objects;
import org.redthread.page.Line.Kind;

/**
 * What the first lines of a plain-text page say of all its stories.
 *
 * @param outlet its name, or null
 * @param day of a page that is read on one day: "Good morning! The world on Wednesday, July 22, 2026"; or null
 * @param isRoundUp whether the day stands in a title or a greeting, so that it is the day of all its stories; a bare date may be
 *     the day when somebody looked at the page
 * @param fetchedAt from when "31 minutes ago" counts, or null
 */
record PageHead(String outlet, String day, boolean isRoundUp, String fetchedAt) {
    private static final int FIRST_LINES = 12;
    private static final int LONGEST = 150;

    static PageHead of(List<String> written, List<Line> lines, boolean several, String fetchedAt) {
        List<Line> first = lines.stream()
                .limit(FIRST_LINES)
                .takeWhile(line -> line.text().length() <= LONGEST)
                .filter(line -> Dates.find(line.text()) != null)
                .toList();
        String day = first.stream()
                .map(line -> Dates.find(line.text()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean roundUp = several && day != null && !first.get(0).is(Kind.TIME);
        return new PageHead(Masthead.of(written), several ? day : null, roundUp, fetchedAt);
    }

    /** When a story was published that shows this line, or none, and no date; null when that is unknown. */
    String date(String time) {
        if (time == null) {
            return isRoundUp ? day : null;
        }
        return Ago.find(time, fetchedAt != null ? fetchedAt : day);
    }
}
