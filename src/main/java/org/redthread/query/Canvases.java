package org.redthread.query;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redthread.graph.NamedQueries;
import org.springframework.stereotype.Service;

/** Picks what is worth drawing around an entity. */
@Service
public class Canvases {
    private final NamedQueries graph;
    private final Entities entities;

    Canvases(NamedQueries graph, Entities entities) {
        this.graph = graph;
        this.entities = entities;
    }

    /** The entity and what lies around it hop by hop, the best supported and most specific first, and all edges among them. */
    public Canvas around(String id, int hops, int limit) {
        Set<String> drawn = new LinkedHashSet<>(List.of(id));
        Frontier frontier = new Frontier(graph, "neighbours", id);
        for (int hop = 0; hop < hops && drawn.size() < limit && !frontier.ended(); hop++) {
            frontier.grow().stream()
                    .sorted(Comparator.comparingDouble((Step step) -> -step.evidence() * step.specificity())
                            .thenComparing(Step::other))
                    .map(Step::other)
                    .filter(other -> !drawn.contains(other))
                    .distinct()
                    .limit(limit - drawn.size())
                    .toList()
                    .forEach(drawn::add);
        }
        if (drawn.size() == 1) {
            entities.require(id);
        }
        Map<String, Object> ids = Map.of("ids", List.copyOf(drawn));
        return new Canvas(
                graph.list("entities", ids, Canvas.Node.class), graph.list("edges-between", ids, Canvas.Line.class));
    }
}
