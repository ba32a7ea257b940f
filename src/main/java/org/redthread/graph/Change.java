package org.redthread.graph;

import java.util.List;

/**
 * What a judgement does to the graph.
 *
 * @param before the entities it is about as they were
 * @param after what they become
 */
public record Change(List<Entity> before, List<Entity> after) {

    /**
     * @param articles that mention it
     * @param claims it is an end of
     */
    public record Entity(String id, String name, List<String> names, int articles, int claims) {}
}
