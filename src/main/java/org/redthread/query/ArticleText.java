package org.redthread.query;

import java.util.List;

/**
 * An article with all that was read from it.
 *
 * @param page id of the page it came with
 * @param copyOf id of the original when it is a copy, else null
 */
public record ArticleText(
        String id,
        String page,
        String url,
        String outlet,
        String headline,
        String byline,
        String publishedAt,
        String dateline,
        String language,
        Long revision,
        String copyOf,
        String story,
        String text,
        String profile,
        List<MentionAt> mentions,
        List<ReportedClaim> claims) {

    /**
     * @param start offset into the text in UTF-16 code units
     * @param end exclusive
     * @param entity its id
     */
    public record MentionAt(long start, long end, String text, String type, String form, String entity, String name) {}
}
