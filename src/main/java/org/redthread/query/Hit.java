package org.redthread.query;

import java.util.List;

/**
 * An article that has news for a watchlist: the first of its story to speak of {@code entities}, or to state {@code claims}.
 *
 * @param number counts the list's hits from 1 in the order they were found
 * @param at when it was found
 * @param entities those on the list whom it speaks of
 * @param claims what it states about them that its story had not stated before; empty when it only speaks of them
 */
public record Hit(
        String id,
        long number,
        String at,
        Told story,
        Source article,
        List<EntityRef> entities,
        List<ReportedClaim> claims) {

    public record Told(String id, String headline) {}

    /** @param publishedAt date or instant, null when unknown */
    public record Source(String id, String headline, String outlet, String url, String publishedAt) {}
}
