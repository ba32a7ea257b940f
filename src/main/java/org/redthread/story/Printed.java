package org.redthread.story;

import java.util.Comparator;

/**
 * An article as far as it matters for who copied whom.
 *
 * @param url null when unknown
 * @param publishedAt ISO 8601 date or instant, null when unknown
 * @param arrivedAt ISO 8601 instant: when its page was first received; null when unknown
 * @param runs what it says in its own words
 * @param all what it says, quotes included
 * @param details the names and numbers in it
 */
public record Printed(
        String id, String url, String publishedAt, String arrivedAt, Sketch runs, Sketch all, Sketch details) {
    /**
     * Earliest date first, the undated after the dated, and these as they came: a date that two share says nothing about
     * which was first, and the id makes the order total.
     */
    static final Comparator<Printed> EARLIEST_FIRST = Comparator.comparing(
                    Printed::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(
                    printed -> printed.publishedAt() == null ? printed.arrivedAt() : null,
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Printed::id);

    public static Printed of(String id, String url, String publishedAt, String arrivedAt, String text) {
        OwnWords words = OwnWords.of(text);
        return new Printed(id, url, publishedAt, arrivedAt, words.runs(), words.all(), words.details());
    }

    boolean sameUrl(Printed other) {
        return url != null && url.equals(other.url);
    }

    /**
     * Whether one is a copy of the other, or both are revisions of one: of the shorter most is in the longer, its names and
     * numbers too. Reports of the same event share quotes, not most of their own words; articles that are little more than quotes
     * share what stands under all of their outlet's, not most of their words; reports that fill one form share their words, not
     * their names and numbers.
     */
    public boolean sameText(Printed other) {
        Sketch shorter = runs.size() < other.runs.size() ? runs : other.runs;
        Sketch longer = shorter == runs ? other.runs : runs;
        return shorter.size() >= FEWEST_RUNS
                && shorter.size() >= SMALLEST_PART * longer.size()
                && Math.min(shorter.containment(longer), all.containment(other.all))
                        >= (sameUrl(other) ? EDITED : COPIED)
                && sameDetails(other);
    }

    private boolean sameDetails(Printed other) {
        return Math.min(details.size(), other.details.size()) < FEWEST_DETAILS
                || details.containment(other.details) >= SAME_DETAILS;
    }

    /** Below this a text is a teaser or a caption and says too little to be anyone's copy. */
    private static final int FEWEST_RUNS = 12;

    /** A blurb out of a long article is not a copy of it. */
    private static final double SMALLEST_PART = 0.2;

    private static final double COPIED = 0.5;

    /** An edit may rewrite more than a copy does; different stories at one URL share next to nothing. */
    private static final double EDITED = 0.3;

    /** Fewer names and numbers than this, as in a text all in capitals, tell nothing. */
    private static final int FEWEST_DETAILS = 4;

    private static final double SAME_DETAILS = 0.65;
}
