package org.redthread.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A regular expression over the line of {@link Shown} that begins with a mention, and so is tried only where one stands. */
record MentionPattern(Pattern pattern) {
    boolean isIn(String line) {
        // what stands before a mention can still be looked back at
        Matcher matcher = pattern.matcher(line).useTransparentBounds(true).useAnchoringBounds(false);
        for (int at = line.indexOf('‹'); at >= 0; at = line.indexOf('‹', at + 1)) {
            if (matcher.region(at, line.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }
}
