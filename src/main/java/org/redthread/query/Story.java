package org.redthread.query;

import java.util.List;

/**
 * An event as several outlets tell it.
 *
 * @param articles how many articles, copies included
 * @param sources how many independent ones
 */
public record Story(String id, String headline, String firstSeen, String lastSeen, long articles, long sources) {

    /** One story with its articles, the earliest first, and whom they speak of, the most mentioned first. */
    public record Whole(
            String id,
            String headline,
            String firstSeen,
            String lastSeen,
            long sources,
            List<Printed> articles,
            List<Involved> entities) {}

    /** @param copyOf id of the original when it is a copy, else null */
    public record Printed(String id, String headline, String outlet, String url, String publishedAt, String copyOf) {}

    /** @param articles how many of the story's articles mention it */
    public record Involved(String id, String name, String type, long articles) {}
}
