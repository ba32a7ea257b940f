package org.redthread.story;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which story a report joins. Stories grow in the order of their articles' dates, whatever order they arrive in: a report
 * chooses among the stories of those before it, and never looks at those after.
 */
public final class Joining {
    /** A story this much older than the report has become another: guards against chains from day to day. */
    private static final int LONGEST = 6;

    /**
     * The least average score with a story's reports, of which those that don't tell of the same event count nought: guards
     * against a snowball, which grows where being like some is enough.
     */
    private static final double AKIN = 0.4;

    /**
     * A story as far as it was told before a report.
     *
     * @param id the story's
     * @param reports how many independent reports it has by then
     * @param firstDay the day of its first report, days since 1970; null when none of them has a date
     * @param scores of those of its reports that tell of the same event as the new one
     */
    public record Candidate(String id, int reports, Long firstDay, List<Double> scores) {
        /** The average score. */
        public double score() {
            return scores.stream().sorted().mapToDouble(each -> each).sum() / reports;
        }
    }

    private Joining() {}

    /** @param day of the new report, null when it has no date */
    public static Optional<Candidate> choose(Long day, List<Candidate> stories) {
        return stories.stream()
                .filter(story -> story.score() >= AKIN)
                .filter(story -> day == null || story.firstDay() == null || day - story.firstDay() <= LONGEST)
                .max(Comparator.comparingDouble(Candidate::score).thenComparing(Candidate::id));
    }
}
