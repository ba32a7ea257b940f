package org.redthread.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;

/**
 * From when to when a report was published. Reports are dated by a day or by an instant, written in ISO 8601 in UTC, so that
 * text order is time order.
 *
 * @param since first date that belongs to it, or null
 * @param before first date that no longer belongs to it, or null
 */
public record Period(String since, String before) {

    /** Reads a year, month, day or instant; {@code until} belongs to the period: {@code 2025} lasts to its last day. */
    public static Period of(String since, String until) {
        Period period = new Period(
                since == null ? null : bounds("since", since)[0], until == null ? null : bounds("until", until)[1]);
        if (since != null && until != null && period.since.compareTo(period.before) >= 0) {
            throw new WrongInput("since " + since + " is after until " + until + "; swap them");
        }
        return period;
    }

    boolean isAlways() {
        return since == null && before == null;
    }

    private static String[] bounds(String name, String text) {
        try {
            return switch (text.length()) {
                case 4 ->
                    days(
                            Year.parse(text).atDay(1),
                            Year.parse(text).plusYears(1).atDay(1));
                case 7 ->
                    days(
                            YearMonth.parse(text).atDay(1),
                            YearMonth.parse(text).plusMonths(1).atDay(1));
                case 10 -> days(LocalDate.parse(text), LocalDate.parse(text).plusDays(1));
                default -> {
                    String instant = OffsetDateTime.parse(text).toInstant().toString();
                    yield new String[] {instant, instant + "\uffff"};
                }
            };
        } catch (DateTimeException e) {
            throw new WrongInput(name + " is '" + text
                    + "'; send an ISO 8601 date or instant: 2025, 2025-06, 2025-06-15 or 2025-06-15T08:30:00Z");
        }
    }

    private static String[] days(LocalDate first, LocalDate next) {
        return new String[] {first.toString(), next.toString()};
    }
}
