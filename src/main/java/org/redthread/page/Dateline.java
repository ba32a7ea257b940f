package org.redthread.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place that a report opens with: "LONDON (Reuters) - ", "New Delhi, June 5 (Agency): ", "WASHINGTON — ". */
final class Dateline {
    private static final Pattern OPENING = Pattern.compile("^(\\p{Lu}[\\p{L}.'’-]+(?:[ /]\\p{Lu}[\\p{L}.'’-]+){0,3})"
            + "(?:, \\p{Lu}[\\p{L}.]+){0,2}(?:, \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:,? \\d{4})?)?"
            + "(?: ?\\(\\p{Lu}[^)]{1,30}\\) ?(?:[-–—:]{1,2}|(?= )) ?| ?[–—] ?| -{1,2} )(?=[\"“‘'\\p{Lu}])");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}.'’ /-]+");

    private Dateline() {}

    /** Null when the text does not open with a place. Without an agency in brackets the place must be in capitals. */
    static String of(String text) {
        Matcher opening = OPENING.matcher(text);
        if (!opening.find()) {
            return null;
        }
        String place = opening.group(1);
        boolean named = opening.group().contains("(") || CAPITALS.matcher(place).matches();
        return named ? place : null;
    }
}
