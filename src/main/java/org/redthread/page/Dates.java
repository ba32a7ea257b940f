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
    /** In English, German, French, Spanish, Italian, Portuguese and Dutch, whole or cut short. */
    private static final List<String> MONTHS = List.of(
            "jan(?:uar[yi]?|vier|eiro)?|gennaio|enero",
            "feb(?:ruar[yi]?|rero|braio)?|f[ée]vr(?:ier)?|fevereiro",
            "mar(?:ch|s|zo|ço)?|märz|maart",
            "apr(?:il|ile)?|avril|abril",
            "may|mai|mayo|maggio|maio|mei",
            "june?|jun[io]o?|juin|giugno|junho",
            "july?|juli|juil(?:let)?|julio|luglio|julho",
            "aug(?:ust|ustus)?|ao[ûu]t|agosto",
            "sept?(?:ember|embre|iembre)?|settembre|setembro",
            "oct(?:ober|obre|ubre)?|okt(?:ober)?|ottobre|outubro",
            "nov(?:ember|embre|iembre|embro)?",
            "dec(?:ember)?|dez(?:ember|embro)?|d[ée]c(?:embre)?|dic(?:iembre|embre)?");

    private static final String MONTH = "(" + String.join("|", MONTHS) + ")\\.?";
    private static final Pattern ISO = Pattern.compile(
            "\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ](\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?\\s?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?");
    private static final int AS_SHOWN = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final List<Pattern> NAMES =
            MONTHS.stream().map(names -> Pattern.compile(names, AS_SHOWN)).toList();
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b", AS_SHOWN);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?:\\s+(?:of|de|di))?[\\s-]+" + MONTH
                    + ",?(?:\\s+de)?[\\s-]+(\\d{4})\\b",
            AS_SHOWN);
    private static final Pattern BIG_ENDIAN = Pattern.compile("\\b((?:19|20)\\d{2})[/.](\\d{1,2})[/.](\\d{1,2})\\b");
    private static final Pattern GERMAN = Pattern.compile("\\b(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d{2})\\b");
    private static final Pattern SLASHES =
            Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d{2})(?![\\d/])");
    private static final Pattern COMPACT =
            Pattern.compile("((?:19|20)\\d{2})(0[1-9]|1[0-2])(\\d{2})(?:T?\\d{4,6}(?:Z|[+-]\\d{4})?)?");
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
        if (german.find()) {
            return date(german.group(3), Integer.parseInt(german.group(2)), german.group(1));
        }
        Matcher slashes = SLASHES.matcher(text);
        return slashes.find() ? inSlashes(slashes) : compact(text);
    }

    /** Day or month first is not known unless one of them can be no month; the first of March is not the third of January. */
    private static String inSlashes(Matcher found) {
        int one = Integer.parseInt(found.group(1));
        int other = Integer.parseInt(found.group(2));
        if (one > MONTHS.size() || one == other) {
            return date(found.group(3), other, found.group(1));
        }
        return other > MONTHS.size() ? date(found.group(3), one, found.group(2)) : null;
    }

    /** "20250615T083000": only where it is all that the text says. */
    private static String compact(String text) {
        Matcher compact = COMPACT.matcher(text.strip());
        return compact.matches() ? date(compact.group(1), Integer.parseInt(compact.group(2)), compact.group(3)) : null;
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
            return inUtc(time);
        } catch (DateTimeParseException e) {
            return day;
        }
    }

    /** The instant, or the day as written where that is another than in UTC. */
    static String inUtc(OffsetDateTime time) {
        Instant instant = time.toInstant().truncatedTo(ChronoUnit.SECONDS);
        boolean sameDay =
                time.toLocalDate().equals(instant.atOffset(ZoneOffset.UTC).toLocalDate());
        return sameDay
                ? DateTimeFormatter.ISO_INSTANT.format(instant)
                : time.toLocalDate().toString();
    }

    private static int month(String name) {
        int month = 0;
        while (!NAMES.get(month).matcher(name).matches()) {
            month++;
        }
        return month + 1;
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
