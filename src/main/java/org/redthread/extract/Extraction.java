package org.redthread.extract;

import java.util.List;

/**
 * All that was read from one article.
 *
 * @param partial why the reading stopped before the article's end (a time limit), or null when it is whole
 * @param profile how it was read, or null for what no extractor read
 */
public record Extraction(
        List<LocalEntity> entities, List<Mention> mentions, List<Claim> claims, String partial, Profile profile) {

    /** What no extractor read: a list's entry. */
    public Extraction(List<LocalEntity> entities, List<Mention> mentions, List<Claim> claims, String partial) {
        this(entities, mentions, claims, partial, null);
    }
}
