package org.redthread.query;

import java.util.List;

/**
 * A way from one entity to another.
 *
 * @param score 0 to 1: better supported, shorter and narrower ways are worth more
 */
public record Path(double score, List<Hop> hops) {

    /**
     * One edge of the way in its own direction, which may be against the way's, with its best sentence.
     *
     * @param article id of the article the sentence is from
     */
    public record Hop(
            EntityRef from,
            EntityRef to,
            String type,
            String status,
            String sentence,
            String claim,
            String article,
            String headline,
            String outlet,
            String url,
            String publishedAt) {}
}
