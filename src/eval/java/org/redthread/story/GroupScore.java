package org.redthread.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Found groups beside the right ones: over pairs in one group, and BCubed (Bagga and Baldwin 1998), which asks for each member
 * how much of its group is right.
 */
record GroupScore(double precision, double recall, double bcubed) {

    static <T> GroupScore of(Map<String, String> found, Map<String, T> right) {
        Map<String, Long> foundSizes = sizes(found.values());
        Map<T, Long> rightSizes = sizes(found.keySet().stream().map(right::get).toList());
        Map<List<Object>, Long> both = new HashMap<>();
        found.forEach((id, group) -> both.merge(List.of(group, right.get(id)), 1L, Long::sum));
        double pairs = pairs(both.values());
        double purity = 0;
        double completeness = 0;
        for (Map.Entry<String, String> each : found.entrySet()) {
            T event = right.get(each.getKey());
            double shared = both.get(List.of(each.getValue(), event));
            purity += shared / foundSizes.get(each.getValue()) / found.size();
            completeness += shared / rightSizes.get(event) / found.size();
        }
        return new GroupScore(
                pairs / Math.max(1, pairs(foundSizes.values())),
                pairs / Math.max(1, pairs(rightSizes.values())),
                2 * purity * completeness / (purity + completeness));
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static <T> Map<T, Long> sizes(Iterable<T> groups) {
        Map<T, Long> sizes = new HashMap<>();
        groups.forEach(group -> sizes.merge(group, 1L, Long::sum));
        return sizes;
    }

    private static double pairs(Iterable<Long> sizes) {
        double pairs = 0;
        for (long size : sizes) {
            pairs += size * (size - 1) / 2.0;
        }
        return pairs;
    }
}
