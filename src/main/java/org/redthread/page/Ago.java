package org.redthread.page;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "31 minutes ago", "an hour ago", "yesterday": a time only where it is known from when it counts. */
final class Ago {
    private static final Pattern AGO = Pattern.compile(
            "(?i)\\b(?:(\\d{1,3}|an?|one|two|three|four|five)\\s*(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w)\\s+ago|(just now)|(yesterday)|(today))\\b");
    private static final Map<String, Integer> NUMBERS =
            Map.of("a", 1, "an", 1, "one", 1, "two", 2, "three", 3, "four", 4, "five", 5);

    private Ago() {}

    /**
     * What a short line says, counted from when its page was fetched: minutes and hours give a UTC instant, more a day.
     *
     * @param from a UTC instant, or the day alone; with null nothing is known
     * @return null when the line says nothing of the kind
     */
    static String find(String text, String from) {
        Matcher ago = AGO.matcher(text);
        if (from == null || !ago.find()) {
            return null;
        }
        try {
            boolean dayOnly = from.indexOf('T') < 0;
            Instant now = dayOnly
                    ? LocalDate.parse(from).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(from).truncatedTo(ChronoUnit.SECONDS);
            Duration passed = passed(ago);
            if (passed.compareTo(Duration.ofDays(1)) >= 0) {
                return day(now.minus(passed));
            }
            return dayOnly || ago.group(5) != null
                    ? day(now)
                    : now.minus(passed).toString();
        } catch (DateTimeException noInstant) {
            return null;
        }
    }

    private static Duration passed(Matcher ago) {
        if (ago.group(4) != null) {
            return Duration.ofDays(1);
        }
        if (ago.group(1) == null) {
            return Duration.ZERO;
        }
        String number = ago.group(1).toLowerCase(Locale.ROOT);
        int times = NUMBERS.containsKey(number) ? NUMBERS.get(number) : Integer.parseInt(number);
        return switch (Character.toLowerCase(ago.group(2).charAt(0))) {
            case 's' -> Duration.ofSeconds(times);
            case 'm' -> Duration.ofMinutes(times);
            case 'h' -> Duration.ofHours(times);
            case 'd' -> Duration.ofDays(times);
            default -> Duration.ofDays(7L * times);
        };
    }

    private static String day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}
