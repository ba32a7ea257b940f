package org.redthread.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words with what each says about a text: how often it has it and how rare it is, scaled to length one (tf-idf). */
record Weights(Map<String, Double> of) {
    /** Words of every second article say nothing about one. */
    private static final double COMMON = 0.7;

    static Weights of(List<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        // sums of doubles depend on their order, and a score must not
        Map<String, Double> weights = new TreeMap<>();
        counts.forEach((word, count) -> {
            double rarity = Rarity.of(word);
            if (rarity > COMMON) {
                weights.put(word, (1 + Math.log(count)) * rarity);
            }
        });
        double length = Math.sqrt(
                weights.values().stream().mapToDouble(each -> each * each).sum());
        weights.replaceAll((word, weight) -> weight / length);
        return new Weights(weights);
    }

    int size() {
        return of.size();
    }

    /** The cosine of the angle between the two: 0 when they share nothing, 1 when they are the same. */
    double likeness(Weights other) {
        Map<String, Double> fewer = of.size() <= other.of.size() ? of : other.of;
        Map<String, Double> more = fewer == of ? other.of : of;
        double sum = 0;
        for (Map.Entry<String, Double> each : fewer.entrySet()) {
            sum += each.getValue() * more.getOrDefault(each.getKey(), 0.0);
        }
        return sum;
    }
}
