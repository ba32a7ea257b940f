package org.redthread.extract;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar of history ("1812 - Russia's army …", one line a year): what it tells of long ago is told of the states of that
 * time, so that the country of today is no party to it.
 */
final class Chronicle {
    /** So many lines that begin with a year, in their order, make a chronicle. */
    private static final int LINES = 4;

    /** The last year before today's states. */
    private static final int LAST = 1945;

    private static final Pattern LINE =
            Pattern.compile("(?m)(?:^(?:In )?([12]\\d{3})(?:, |: | ?[-–—] )|(?<=[.!?\"”] )([12]\\d{3}) [-–—] )");

    /** By where a line begins its year. */
    private final NavigableMap<Integer, Integer> years = new TreeMap<>();

    Chronicle(String text) {
        Matcher line = LINE.matcher(text);
        int last = 0;
        while (line.find()) {
            int year = Integer.parseInt(line.group(1) == null ? line.group(2) : line.group(1));
            if (year < last) {
                years.clear();
                return;
            }
            last = year;
            years.put(line.start(), year);
        }
        if (years.size() < LINES) {
            years.clear();
        }
    }

    /** What the state is called of which it tells there, null where it is today's. */
    String nameOf(String land, int start) {
        Map.Entry<Integer, Integer> line = years.floorEntry(start);
        return land == null || line == null || line.getValue() > LAST ? null : land + " until " + LAST;
    }
}
