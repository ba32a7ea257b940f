package org.redthread.page;

/** The signs that a place gives by whether it is headed as the first story of its page is: one page has one style. */
final class StyleSigns {
    private StyleSigns() {}

    static void put(Evidence signs, Border border) {
        Header header = border.header();
        Header first = border.first().header();
        signs.put(Sign.MARKED_AS_FIRST, header.isMarked() && first.isMarked());
        signs.put(Sign.UNMARKED_UNLIKE_FIRST, !header.isMarked() && first.isMarked());
        if (!border.gap().isEmpty() && border.first().length() > 0) {
            Line body = border.page().get(border.body());
            int usual = border.page().blanksBetweenParagraphs();
            int underFirst = border.first().lines().get(0).blanks();
            signs.put(Sign.SPACED_AS_FIRST, body.blanks() == underFirst && underFirst != usual);
            signs.put(Sign.SPACED_UNLIKE_FIRST, body.blanks() != underFirst);
        }
        if (first.line() != null && header.line() == null) {
            signs.put(Sign.NO_HEADLINE_UNLIKE_FIRST, true);
        } else if (first.line() != null) {
            ofCase(signs, header.line(), first.line());
            signs.put(
                    Sign.SHORTER_THAN_FIRST,
                    header.line().words() * 2 < first.line().words());
        }
    }

    private static void ofCase(Evidence signs, Line headline, Line first) {
        boolean capitals = headline.isCapitals();
        boolean asFirst = capitals == first.isCapitals();
        signs.put(Sign.CAPITALS_AS_FIRST, capitals && asFirst);
        signs.put(Sign.CAPITALS_UNLIKE_FIRST, capitals && !asFirst);
        signs.put(Sign.NO_CAPITALS_UNLIKE_FIRST, !capitals && !asFirst);
        signs.put(
                Sign.CASED_UNLIKE_FIRST,
                capitals || !asFirst
                        ? 0
                        : Math.abs(
                                HeadlineSigns.capitalized(headline.text()) - HeadlineSigns.capitalized(first.text())));
    }
}
