package org.redthread.query;

import java.util.List;

/**
 * An article as one of its entities sees it.
 *
 * @param names under which names it speaks of the entity
 * @param sentence the first sentence that does; null when only the headline does
 * @param marks where in that sentence
 */
public record MentioningArticle(
        String id,
        String headline,
        String outlet,
        String url,
        String publishedAt,
        String copyOf,
        long mentions,
        List<String> names,
        boolean inHeadline,
        String sentence,
        List<Mark> marks) {

    /** Offsets into the sentence in UTF-16 code units, the end exclusive. */
    public record Mark(int start, int end) {}
}
