package org.redthread.query;

import java.util.List;

/**
 * An entity that answers a search.
 *
 * @param mentions places in texts that speak of it
 * @param score how near its best name is to what was asked, 0 to 1; null when nothing was asked
 */
public record FoundEntity(
        String id, String name, List<String> names, String type, long mentions, long articles, Double score) {

    FoundEntity scored(Double score) {
        return new FoundEntity(id, name, names, type, mentions, articles, score);
    }
}
