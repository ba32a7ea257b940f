package org.redthread.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.redthread.graph.NamedQueries;
import org.springframework.stereotype.Service;

/** How much of what the graph holds; counts only, so that two states can be compared. */
@Service
public class Stats {
    private static final List<String> LABELS = List.of(
            "Page",
            "Article",
            "Story",
            "Entity",
            "Person",
            "Company",
            "Organization",
            "Country",
            "Place",
            "Claim",
            "Judgement");

    private final NamedQueries graph;

    Stats(NamedQueries graph) {
        this.graph = graph;
    }

    /** Every label of the model, also while nothing has it, and every relationship type there is. */
    public record Counts(Map<String, Long> nodes, Map<String, Long> relationships) {}

    public Counts counts() {
        Map<String, Long> nodes = new TreeMap<>();
        for (String label : LABELS) {
            nodes.put(label, 0L);
        }
        Map<String, Long> relationships = new TreeMap<>();
        for (Count each : graph.list("stats", Map.of(), Count.class)) {
            (each.what().equals("nodes") ? nodes : relationships).put(each.name(), each.count());
        }
        // the store remembers a label for ever
        nodes.entrySet().removeIf(each -> each.getValue() == 0 && !LABELS.contains(each.getKey()));
        relationships.values().removeIf(count -> count == 0);
        return new Counts(nodes, relationships);
    }

    private record Count(String what, String name, long count) {}
}
