package org.redthread.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.redthread.RedthreadException;

/** The dates that a sender gives for a page. */
public final class PublishedAt {
    private static final int DAY = "2025-06-15".length();

    private PublishedAt() {}

    /**
     * An ISO 8601 day as it is, a time with any offset in UTC; null stays null.
     *
     * @throws RedthreadException for anything else, saying what to send
     */
    public static String parse(String text) {
        if (text == null) {
            return null;
        }
        try {
            return text.length() == DAY
                    ? LocalDate.parse(text).toString()
                    : OffsetDateTime.parse(text).toInstant().toString();
        } catch (DateTimeException e) {
            throw new RedthreadException(
                    "publishedAt \"" + text + "\" is no date: send 2025-06-15 or 2025-06-15T08:30:00Z", e);
        }
    }

    /**
     * A time with any offset in UTC; null stays null.
     *
     * @throws RedthreadException for anything else, saying what to send as {@code name}
     */
    public static String instant(String name, String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant().toString();
        } catch (DateTimeException e) {
            throw new RedthreadException(name + " \"" + text + "\" is no time: send 2025-06-15T08:30:00Z", e);
        }
    }
}
