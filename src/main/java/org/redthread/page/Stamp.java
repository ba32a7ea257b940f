package org.redthread.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time of day over an entry of a live blog: "14:32 GMT — …", "2.05pm", "Updated 9:15 a.m. ET".
 *
 * @param date of the stamp itself, or null
 * @param zone null when it names none
 * @param rest what stands behind it on its line, may be empty
 */
record Stamp(LocalTime time, String date, ZoneId zone, String rest) {
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("GMT", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("BST", "Europe/London"),
            Map.entry("CET", "Europe/Berlin"),
            Map.entry("CEST", "Europe/Berlin"),
            Map.entry("EET", "Europe/Athens"),
            Map.entry("EEST", "Europe/Athens"),
            Map.entry("ET", "America/New_York"),
            Map.entry("EST", "America/New_York"),
            Map.entry("EDT", "America/New_York"),
            Map.entry("CT", "America/Chicago"),
            Map.entry("PT", "America/Los_Angeles"),
            Map.entry("PST", "America/Los_Angeles"),
            Map.entry("PDT", "America/Los_Angeles"),
            Map.entry("JST", "Asia/Tokyo"),
            Map.entry("AEST", "Australia/Sydney"),
            Map.entry("AEDT", "Australia/Sydney"));
    private static final Pattern LINE = Pattern.compile(
            "^[\\[(•*-]?\\s*(?i:(?:last )?(?:updated|posted|published)(?: at)?:? |at )?(\\d{1,2})[:.h](\\d{2})(?::\\d{2})?"
                    + "(?:\\s?([AaPp])\\.?[Mm]\\b\\.?)?(?:\\s?\\(?(GMT|UTC|BST|CES?T|EES?T|E[SD]?T|CT|P[SD]?T|JST|AE[SD]T|IST)\\b\\)?)?"
                    + "(?:,? (?:on )?(?:\\p{Lu}\\p{L}+day,? )?(\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.? \\d{4}|\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2},? \\d{4}|\\d{4}-\\d\\d-\\d\\d))?"
                    + "[\\])]?(?:\\s*[-–—|:•]+\\s*|\\s+(?=\\p{Lu})|$)(.*)$");
    private static final int LONGEST = 80;

    /** The stamp that a line opens with, or null. */
    static Stamp of(String line) {
        Matcher stamp = LINE.matcher(line.substring(0, Math.min(line.length(), LONGEST)));
        if (!stamp.matches()) {
            return null;
        }
        String half = stamp.group(3);
        int hour = Integer.parseInt(stamp.group(1));
        if (half != null) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        try {
            LocalTime time = LocalTime.of(hour, Integer.parseInt(stamp.group(2)));
            String zone =
                    stamp.group(4) == null ? null : ZONES.get(stamp.group(4).toUpperCase(Locale.ROOT));
            return new Stamp(
                    time,
                    Dates.find(stamp.group(5)),
                    zone == null ? null : ZoneId.of(zone),
                    line.substring(stamp.start(6)).strip());
        } catch (DateTimeException noTime) {
            return null;
        }
    }

    /** The instant where the zone is known, else the day; null where the day is unknown. */
    String on(String day) {
        String on = date != null ? date : day;
        if (on == null || zone == null) {
            return on;
        }
        return Dates.inUtc(LocalDate.parse(on).atTime(time).atZone(zone).toOffsetDateTime());
    }
}
