package org.redthread.lists;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.redthread.extract.EntityType;

/** What OFAC's files have in common: how they write names and dates. */
final class Ofac {
    static final String AUTHORITY = "Office of Foreign Assets Control";

    private static final Pattern DATE = Pattern.compile("(?:(?:(\\d{1,2}) )?(\\p{L}{3}) )?(\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Map<String, EntityType> TYPES =
            Map.of("individual", EntityType.Person, "entity", EntityType.Company, "", EntityType.Company);

    private Ofac() {}

    /** Null of ships and aircraft. */
    static EntityType type(String text) {
        return TYPES.get(text.strip().toLowerCase(Locale.ROOT));
    }

    /** "PETROV, Ivan Ivanovich" of a person is Ivan Ivanovich PETROV. */
    static String name(EntityType type, String text) {
        int comma = text.indexOf(", ");
        return type == EntityType.Person && comma > 0
                ? text.substring(comma + 2).strip() + " "
                        + text.substring(0, comma).strip()
                : text.strip();
    }

    /** "02 Jan 1960" as ISO 8601; "circa 1960" as the year; several from one that gives a span. */
    static Stream<String> dates(String text) {
        return DATE.matcher(text).results().map(found -> {
            int month =
                    found.group(2) == null ? -1 : MONTHS.indexOf(found.group(2).toLowerCase(Locale.ROOT));
            String year = found.group(3);
            if (month < 0) {
                return year;
            }
            String yearMonth = "%s-%02d".formatted(year, month + 1);
            return found.group(1) == null
                    ? yearMonth
                    : "%s-%02d".formatted(yearMonth, Integer.parseInt(found.group(1)));
        });
    }

    /** What a pattern's first group finds in the remarks, each time. */
    static Stream<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(result -> result.group(1).strip());
    }
}
