package org.redthread.page;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dates of mail and RSS, "Mon, 16 Jun 2025 08:30:00 +0200" (RFC 5322, with the zones of RFC 822), beside all that {@link Dates} reads. */
public final class MailDate {
    private static final Pattern WRITTEN = Pattern.compile(
            "(?i)(\\d{1,2})\\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+(\\d{4}|\\d{2})\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d+)?\\s*([+-]\\d{4}|[a-z]{1,4})?");
    private static final Map<String, String> ZONES = Map.of(
            "EST", "-0500", "EDT", "-0400", "CST", "-0600", "CDT", "-0500", "MST", "-0700", "MDT", "-0600", "PST",
            "-0800", "PDT", "-0700");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private MailDate() {}

    /** ISO 8601 date or UTC instant; null when there is none or it is impossible. */
    public static String find(String text) {
        Matcher written = WRITTEN.matcher(text == null ? "" : text);
        if (!written.find()) {
            return Dates.find(text);
        }
        int month = MONTHS.indexOf(written.group(2).toLowerCase(Locale.ROOT)) / 3 + 1;
        String year = written.group(3).length() == 4 ? written.group(3) : century(written.group(3));
        return Dates.find("%s-%02d-%02dT%02d:%s:%s%s"
                .formatted(
                        year,
                        month,
                        Integer.parseInt(written.group(1)),
                        Integer.parseInt(written.group(4)),
                        written.group(5),
                        written.group(6) == null ? "00" : written.group(6),
                        zone(written.group(7))));
    }

    /** RFC 5322, 4.3: two digits from 50 on are of the last century. */
    private static String century(String year) {
        return (year.compareTo("50") < 0 ? "20" : "19") + year;
    }

    /** A zone that nobody can know leaves the day. */
    private static String zone(String written) {
        String zone = written == null ? "" : written.toUpperCase(Locale.ROOT);
        if (zone.startsWith("+") || zone.startsWith("-")) {
            return zone;
        }
        return zone.equals("GMT") || zone.equals("UTC") || zone.equals("UT") || zone.equals("Z")
                ? "Z"
                : ZONES.getOrDefault(zone, "");
    }
}
