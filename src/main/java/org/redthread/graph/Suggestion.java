package org.redthread.graph;

import java.util.List;
import java.util.Map;

/**
 * Two entities that may be one, for a person to judge.
 *
 * @param score how well their names match, 0 to 1
 * @param shares what each feature of the names added to the score's log-odds
 * @param common names of entities that both are connected with, at most ten
 */
public record Suggestion(Entity a, Entity b, double score, Map<String, Double> shares, List<String> common) {

    /** @param articles that mention it */
    public record Entity(String id, String type, String name, int articles) {}
}
