package org.redthread.resolve;

import java.time.LocalDate;
import java.util.Set;
import org.redthread.resolve.Sighting.Sign;

/** What can't be true of one person: whatever else agrees, two articles that say it speak of two. */
final class Contradiction {
    /** Years by which ages and dates of one person may disagree: papers err, and birthdays fall between reports. */
    private static final int SLACK = 2;

    private Contradiction() {}

    /** Why the two can't be one, or null. */
    static String between(Sighting a, Sighting b) {
        if (apart(a.all(Sign.born), b.all(Sign.born))) {
            return "born " + a.one(Sign.born) + " and " + b.one(Sign.born);
        }
        Set<String> one = a.all(Sign.gender);
        Set<String> other = b.all(Sign.gender);
        if (one.size() == 1 && other.size() == 1 && !one.equals(other)) {
            return "a man and a woman";
        }
        if (outlives(a, b) || outlives(b, a)) {
            return "one speaks after the other died";
        }
        return null;
    }

    private static boolean apart(Set<String> one, Set<String> other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && (last(one) + SLACK < first(other) || last(other) + SLACK < first(one));
    }

    private static boolean outlives(Sighting dead, Sighting living) {
        String day = living.one(Sign.day);
        return !dead.all(Sign.died).isEmpty()
                && living.all(Sign.died).isEmpty()
                && !living.all(Sign.alive).isEmpty()
                && day != null
                && yearOf(Long.parseLong(day)) > last(dead.all(Sign.died)) + SLACK;
    }

    private static int yearOf(long day) {
        return LocalDate.ofEpochDay(day).getYear();
    }

    private static int first(Set<String> years) {
        return years.stream()
                .mapToInt(each -> Integer.parseInt(each.substring(0, 4)))
                .min()
                .orElseThrow();
    }

    private static int last(Set<String> years) {
        return years.stream()
                .mapToInt(each -> Integer.parseInt(each.substring(each.length() - 4)))
                .max()
                .orElseThrow();
    }
}
