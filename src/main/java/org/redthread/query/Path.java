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
     * @param polarity affirmed or denied, by the article that the sentence is from
     * @param attribution who says it there; null when the writer does
     * @param article its id
     * @param evidence the best sentences, this one first; none when it is only being mentioned together
     * @param sources how many independent articles are behind the edge; null when it is only being mentioned together
     */
    public record Hop(
            EntityRef from,
            EntityRef to,
            String type,
            String status,
            String polarity,
            String modality,
            String attribution,
            String sentence,
            String claim,
            String article,
            String headline,
            String outlet,
            String url,
            String publishedAt,
            Long sources,
            List<Connection.Evidence> evidence) {}
}
