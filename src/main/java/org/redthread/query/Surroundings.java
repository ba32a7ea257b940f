package org.redthread.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/**
 * A part of the graph held in memory, and the best ways through it.
 *
 * <p>A way is worth the product of what its edges are worth as evidence and of how specific the entities between are; the
 * best ones come from a best-first search whose bound is the exact worth of the rest, hop by hop (A* on the bounds of
 * Bellman and Ford), so that it looks at little more than what it returns.
 */
final class Surroundings {
    /** Each hop makes a way a little harder to believe. */
    static final double HOP = 0.8;

    private static final int PATIENCE = 20_000;

    private final Map<String, Map<String, Step>> steps = new HashMap<>();
    private final Map<String, Double> specificity = new HashMap<>();

    /** A way and its worth, 0 to 1. */
    record Way(double score, List<Step> steps) {}

    boolean isEmpty() {
        return steps.isEmpty();
    }

    void add(Step step) {
        put(step.id(), step.other(), step);
        put(step.other(), step.id(), step.reversed());
        specificity.put(step.other(), step.specificity());
    }

    /** A step that leads from where it starts to {@code end}, a place that is no entity. */
    void addEnd(Step step, String end) {
        put(step.id(), end, step);
    }

    private void put(String from, String to, Step step) {
        steps.computeIfAbsent(from, any -> new HashMap<>())
                .merge(to, step, (a, b) -> b.evidence() > a.evidence() ? b : a);
    }

    /** The {@code count} best ways from {@code start} to an end in at most {@code maxHops}, none through a place twice. */
    List<Way> best(String start, Predicate<String> end, int maxHops, int count) {
        List<Map<String, Double>> rest = rest(end, maxHops);
        List<Way> found = new ArrayList<>();
        PriorityQueue<Partial> open =
                new PriorityQueue<>(Comparator.comparingDouble(Partial::bound).thenComparing(partial -> partial.place));
        open.add(new Partial(start, null, null, 0, 0, 0));
        for (int looked = 0; !open.isEmpty() && found.size() < count && looked < PATIENCE; looked++) {
            Partial partial = open.remove();
            if (end.test(partial.place)) {
                found.add(new Way(Math.exp(-partial.cost), partial.steps()));
                continue;
            }
            int left = maxHops - partial.hops - 1;
            if (left < 0) {
                continue;
            }
            steps.getOrDefault(partial.place, Map.of()).forEach((to, step) -> {
                Double onwards = rest.get(left).get(to);
                if (onwards != null && !partial.passed(to)) {
                    double cost = partial.cost + cost(step, to, end);
                    open.add(new Partial(to, step, partial, partial.hops + 1, cost, cost + onwards));
                }
            });
        }
        return found;
    }

    /** For each number of hops, what it costs at least to reach an end from a place within so many. */
    private List<Map<String, Double>> rest(Predicate<String> end, int maxHops) {
        Map<String, Double> now = new HashMap<>();
        steps.values().forEach(next -> next.keySet().stream().filter(end).forEach(each -> now.put(each, 0.0)));
        List<Map<String, Double>> rest = new ArrayList<>(List.of(now));
        for (int hops = 1; hops <= maxHops; hops++) {
            Map<String, Double> before = rest.get(hops - 1);
            Map<String, Double> after = new HashMap<>(before);
            steps.forEach((from, next) -> next.forEach((to, step) -> {
                Double onwards = before.get(to);
                if (onwards != null) {
                    after.merge(from, cost(step, to, end) + onwards, Math::min);
                }
            }));
            rest.add(after);
        }
        return rest;
    }

    private double cost(Step step, String to, Predicate<String> end) {
        double through = end.test(to) ? 1 : specificity.getOrDefault(to, 1.0);
        return -Math.log(HOP * step.evidence() * through);
    }

    private record Partial(String place, Step last, Partial before, int hops, double cost, double bound) {
        boolean passed(String other) {
            for (Partial each = this; each != null; each = each.before) {
                if (each.place.equals(other)) {
                    return true;
                }
            }
            return false;
        }

        List<Step> steps() {
            Deque<Step> steps = new ArrayDeque<>();
            for (Partial each = this; each.last != null; each = each.before) {
                steps.addFirst(each.last);
            }
            return List.copyOf(steps);
        }
    }
}
