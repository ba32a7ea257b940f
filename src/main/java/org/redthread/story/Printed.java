package org.redthread.story;

import java.util.Comparator;

/**
 * An article as far as it matters for who copied whom.
 *
 * @param url null when unknown
 * @param publishedAt ISO 8601 date or instant, null when unknown
 * @param arrivedAt ISO 8601 instant: when its page was first received; null when unknown
 */
public record Printed(String id, String url, String publishedAt, String arrivedAt, Shingles shingles) {
    /** Earliest date first, the undated after the dated, then first come; the id makes the order total. */
    static final Comparator<Printed> EARLIEST_FIRST = Comparator.comparing(
                    Printed::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Printed::arrivedAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Printed::id);

    boolean sameUrl(Printed other) {
        return url != null && url.equals(other.url);
    }

    /**
     * Whether one is a copy of the other, or both are revisions of one: of the shorter most is in the longer. Reports of
     * the same event share quotes, not most of their words.
     */
    boolean sameText(Printed other) {
        Shingles shorter = shingles.size() < other.shingles.size() ? shingles : other.shingles;
        Shingles longer = shorter == shingles ? other.shingles : shingles;
        return shorter.size() >= FEWEST_RUNS
                && shorter.size() >= SMALLEST_PART * longer.size()
                && shorter.containment(longer) >= (sameUrl(other) ? EDITED : COPIED);
    }

    /** Below this a text is a teaser or a caption and says too little to be anyone's copy. */
    private static final int FEWEST_RUNS = 12;

    /** A blurb out of a long article is not a copy of it. */
    private static final double SMALLEST_PART = 0.25;

    private static final double COPIED = 0.6;

    /** An edit may rewrite more than a copy does; different stories at one URL share next to nothing. */
    private static final double EDITED = 0.3;
}
