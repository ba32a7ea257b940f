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

    /** What a way costs more for each other way that goes through the same place: as much as being a hundredth as good. */
    private static final double AGAIN = Math.log(100);

    private static final int PATIENCE = 20_000;

    private final Map<String, Map<String, Step>> steps = new HashMap<>();
    private final Map<String, Double> specificity = new HashMap<>();

    /** A way and its worth, 0 to 1. */
    record Way(double score, List<Step> steps) {
        /** The places it goes through. */
        List<String> between() {
            return steps.stream().skip(1).map(Step::id).toList();
        }
    }

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
        return search(start, end, rest(end, maxHops), count, Map.of(), List.of());
    }

    /**
     * The best way, and others that go through other places as far as there are any: a way is worth looking at when it tells
     * something that those before did not. The best first.
     */
    List<Way> different(String start, Predicate<String> end, int maxHops, int count) {
        List<Map<String, Double>> rest = rest(end, maxHops);
        Map<String, Integer> passed = new HashMap<>();
        List<Way> found = new ArrayList<>();
        while (found.size() < count) {
            List<Way> next = search(start, end, rest, 1, passed, found);
            if (next.isEmpty()) {
                break;
            }
            found.addAll(next);
            next.get(0).between().forEach(place -> passed.merge(place, 1, Integer::sum));
        }
        found.sort(Comparator.comparingDouble(way -> -way.score()));
        return found;
    }

    /** @param passed how often other ways went through a place: what it costs to go there again, and again */
    private List<Way> search(
            String start,
            Predicate<String> end,
            List<Map<String, Double>> rest,
            int count,
            Map<String, Integer> passed,
            List<Way> known) {
        List<Way> found = new ArrayList<>();
        PriorityQueue<Partial> open =
                new PriorityQueue<>(Comparator.comparingDouble(Partial::bound).thenComparing(partial -> partial.place));
        open.add(new Partial(start, null, null, 0, 0, 0, 0));
        for (int looked = 0; !open.isEmpty() && found.size() < count && looked < PATIENCE; looked++) {
            Partial partial = open.remove();
            if (end.test(partial.place)) {
                Way way = new Way(Math.exp(-partial.plain), partial.steps());
                if (!known.contains(way)) {
                    found.add(way);
                }
                continue;
            }
            int left = rest.size() - partial.hops - 1;
            if (left < 0) {
                continue;
            }
            steps.getOrDefault(partial.place, Map.of()).forEach((to, step) -> {
                Double onwards = rest.get(left).get(to);
                if (onwards != null && !partial.passed(to)) {
                    double plain = cost(step, to, end.test(to));
                    double cost = partial.cost + plain + AGAIN * passed.getOrDefault(to, 0);
                    open.add(new Partial(
                            to, step, partial, partial.hops + 1, cost, cost + onwards, partial.plain + plain));
                }
            });
        }
        return found;
    }

    /** For each number of hops below {@code maxHops}, what it costs at least to reach an end from a place within so many. */
    private List<Map<String, Double>> rest(Predicate<String> end, int maxHops) {
        Map<String, Double> now = new HashMap<>();
        // each priced once: there are thousands, and they are gone through for every hop
        List<Edge> edges = new ArrayList<>();
        steps.forEach((from, next) -> next.forEach((to, step) -> {
            boolean there = end.test(to);
            edges.add(new Edge(from, to, cost(step, to, there)));
            if (there) {
                now.put(to, 0.0);
            }
        }));
        List<Map<String, Double>> rest = new ArrayList<>(List.of(now));
        for (int hops = 1; hops < maxHops; hops++) {
            Map<String, Double> before = rest.get(hops - 1);
            Map<String, Double> after = new HashMap<>(before);
            for (Edge edge : edges) {
                Double onwards = before.get(edge.to);
                if (onwards != null) {
                    after.merge(edge.from, edge.cost + onwards, Math::min);
                }
            }
            rest.add(after);
        }
        return rest;
    }

    private record Edge(String from, String to, double cost) {}

    private double cost(Step step, String to, boolean there) {
        double through = there ? 1 : specificity.getOrDefault(to, 1.0);
        return -Math.log(HOP * step.evidence() * step.telling() * through);
    }

    /** @param plain its cost but for what it costs to go where others went */
    private record Partial(String place, Step last, Partial before, int hops, double cost, double bound, double plain) {
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
