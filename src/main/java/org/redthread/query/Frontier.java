package org.redthread.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redthread.graph.NamedQueries;

/**
 * What was reached from one entity so far, and what lies at its rim. Grows a hop at a time, through narrow entities first and
 * never through more than a budget: what only the busiest ones connect is found from the other side, or says nothing.
 */
final class Frontier {
    private static final long BUDGET = 2_000;
    private static final int EDGES_EACH = 200;

    private final NamedQueries graph;
    private final String query;
    private final Set<String> reached = new HashSet<>();
    private Map<String, Step> rim = new HashMap<>();

    /** @param query neighbours or mentioned-together */
    Frontier(NamedQueries graph, String query, String start) {
        this.graph = graph;
        this.query = query;
        reached.add(start);
        rim.put(start, new Step(null, start, true, null, null, 0, null, false, false, false, 0));
    }

    /** How many relationships the next hop would look at. */
    long cost() {
        return rim.values().stream().mapToLong(Step::degree).sum();
    }

    boolean ended() {
        return rim.isEmpty();
    }

    /** Goes one hop on. */
    List<Step> grow() {
        return grow(null);
    }

    /** Goes the last hop on: of what is new, only what the other has reached too leads anywhere. */
    List<Step> growTowards(Frontier other) {
        Set<String> known = new HashSet<>(reached);
        known.addAll(other.reached);
        return grow(known);
    }

    /** @param among the entities to go to; all when it is null */
    private List<Step> grow(Set<String> among) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("ids", narrowest(rim.values()));
        parameters.put("most", EDGES_EACH);
        parameters.put("among", among == null ? null : List.copyOf(among));
        List<Step> steps = graph.list(query, parameters, Step.class);
        Map<String, Step> next = new HashMap<>();
        for (Step step : steps) {
            if (reached.add(step.other())) {
                next.put(step.other(), step);
            }
        }
        rim = next;
        return steps;
    }

    private static List<String> narrowest(Collection<Step> rim) {
        long[] looked = {0};
        return rim.stream()
                .sorted(Comparator.comparingLong(Step::degree).thenComparing(Step::other))
                .takeWhile(step -> looked[0] == 0 || (looked[0] + step.degree()) <= BUDGET)
                .peek(step -> looked[0] += step.degree())
                .map(Step::other)
                .toList();
    }
}
