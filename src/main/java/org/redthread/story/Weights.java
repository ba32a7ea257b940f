package org.redthread.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjDoubleConsumer;

/** Words with what each says about a text: how often it has it and how rare it is, scaled to length one (tf-idf). */
final class Weights {
    /** Words of every second article say nothing about one. */
    private static final double COMMON = 0.7;

    /** In their order: who compares two goes through both once. */
    private final String[] words;

    private final double[] weights;

    private Weights(TreeMap<String, Double> of) {
        words = of.keySet().toArray(String[]::new);
        weights = of.values().stream().mapToDouble(each -> each).toArray();
    }

    static Weights of(List<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        // sums of doubles depend on their order, and a score must not
        TreeMap<String, Double> weights = new TreeMap<>();
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
        return words.length;
    }

    void forEach(ObjDoubleConsumer<String> use) {
        for (int i = 0; i < words.length; i++) {
            use.accept(words[i], weights[i]);
        }
    }

    /** The cosine of the angle between the two: 0 when they share nothing, 1 when they are the same. */
    double likeness(Weights other) {
        double sum = 0;
        for (int i = 0, j = 0; i < words.length && j < other.words.length; ) {
            int order = words[i].compareTo(other.words[j]);
            if (order == 0) {
                sum += weights[i] * other.weights[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }
}
