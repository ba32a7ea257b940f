package org.redthread.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as pages write them, to an ISO 8601 date or UTC instant; what is no possible date of a report is null. An instant
 * that falls on another day in UTC than where it was written becomes the day as written: that is the day which "on
 * Monday" in the report is counted from.
 */
final class Dates {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final Pattern ISO = Pattern.compile(
            "\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ](\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?\\s?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?i)\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?i)\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+" + MONTH + ",?[\\s-]+(\\d{4})\\b");
    private static final Pattern BIG_ENDIAN = Pattern.compile("\\b((?:19|20)\\d{2})[/.](\\d{1,2})[/.](\\d{1,2})\\b");
    private static final Pattern GERMAN = Pattern.compile("\\b(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d{2})\\b");
    private static final Pattern IN_URL =
            Pattern.compile("[/_-]((?:19|20)\\d{2})[/_-]?(\\d{2})[/_-]?(\\d{2})(?=[/_.-]|$)");

    private Dates() {}

    /** The first date in a text, or null. */
    static String find(String text) {
        if (text == null) {
            return null;
        }
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return iso(iso);
        }
        Matcher month = MONTH_FIRST.matcher(text);
        if (month.find()) {
            return date(month.group(3), month(month.group(1)), month.group(2));
        }
        Matcher day = DAY_FIRST.matcher(text);
        if (day.find()) {
            return date(day.group(3), month(day.group(2)), day.group(1));
        }
        Matcher big = BIG_ENDIAN.matcher(text);
        if (big.find()) {
            return date(big.group(1), Integer.parseInt(big.group(2)), big.group(3));
        }
        Matcher german = GERMAN.matcher(text);
        return german.find() ? date(german.group(3), Integer.parseInt(german.group(2)), german.group(1)) : null;
    }

    /** The day that many addresses carry, or null. */
    static String inUrl(String url) {
        Matcher day = IN_URL.matcher(url == null ? "" : url);
        return day.find() ? date(day.group(1), Integer.parseInt(day.group(2)), day.group(3)) : null;
    }

    private static String iso(Matcher found) {
        String day = date(found.group(1), Integer.parseInt(found.group(2)), found.group(3));
        String zone = found.group(7);
        if (day == null || found.group(4) == null || zone == null) {
            return day;
        }
        try {
            String offset = Character.isLetter(zone.charAt(0)) ? "Z" : zone.replaceFirst("(\\d{2}):?(\\d{2})", "$1:$2");
            String seconds = found.group(6) == null ? "00" : found.group(6);
            OffsetDateTime time =
                    OffsetDateTime.parse(day + "T" + found.group(4) + ":" + found.group(5) + ":" + seconds + offset);
            Instant instant = time.toInstant().truncatedTo(ChronoUnit.SECONDS);
            boolean sameDay =
                    time.toLocalDate().equals(instant.atOffset(ZoneOffset.UTC).toLocalDate());
            return sameDay ? DateTimeFormatter.ISO_INSTANT.format(instant) : day;
        } catch (DateTimeParseException e) {
            return day;
        }
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static String date(String year, int month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? null : date.toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
