package org.redthread.graph;

import java.util.List;
import java.util.Map;

/**
 * Two entities that may be one, for a person to judge.
 *
 * @param score how well their names match, and with an entry of a list what else agrees, 0 to 1
 * @param shares what each feature added to the score's log-odds
 * @param common names of entities that both are connected with, at most ten
 */
public record Suggestion(Entity a, Entity b, double score, Map<String, Double> shares, List<String> common) {

    /**
     * @param articles that mention it
     * @param list whose entry it is, or null
     */
    public record Entity(String id, String type, String name, int articles, String list) {
        Entity on(String list) {
            return new Entity(id, type, name, articles, list);
        }
    }
}
