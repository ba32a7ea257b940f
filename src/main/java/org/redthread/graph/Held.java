package org.redthread.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a node or relationship holds. */
final class Held {
    private Held() {}

    /** Without empty lists: CSV has none, and a graph that was exported and imported is to be the same. */
    static Map<String, Object> of(Map<String, Object> properties) {
        Map<String, Object> held = new HashMap<>(properties);
        held.values().removeIf(value -> value instanceof List<?> list && list.isEmpty());
        return held;
    }
}
