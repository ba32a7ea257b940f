package org.redthread.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;

/**
 * Words with what each says about a text: how often it has it and how rare it is, scaled to length one (tf-idf). Kept by the
 * words' hashes, as thousands are kept at hand; that two words of two texts share one by chance is rarer than a misprint.
 */
final class Weights {
    /** Words of every second article say nothing about one. */
    private static final double COMMON = 0.7;

    /** In their order: who compares two goes through both once. */
    private final int[] words;

    private final float[] weights;

    private Weights(int[] words, float[] weights) {
        this.words = words;
        this.weights = weights;
    }

    static Weights of(Map<String, Double> weighed) {
        List<Map.Entry<String, Double>> inOrder = weighed.entrySet().stream()
                .sorted(Comparator.comparingInt(each -> each.getKey().hashCode()))
                .toList();
        int[] words = new int[inOrder.size()];
        float[] weights = new float[inOrder.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = inOrder.get(i).getKey().hashCode();
            weights[i] = inOrder.get(i).getValue().floatValue();
        }
        return new Weights(words, weights);
    }

    /** The words that say something, in alphabetical order. */
    static Map<String, Double> weigh(List<String> words) {
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
        return weights;
    }

    int size() {
        return words.length;
    }

    /** How many words both have. */
    int shared(Weights other) {
        return (int) overShared(other, (mine, theirs) -> 1);
    }

    /** The cosine of the angle between the two: 0 when they share nothing, 1 when they are the same. */
    double likeness(Weights other) {
        return overShared(other, (mine, theirs) -> mine * theirs);
    }

    /** The sum of what a word gives that both have, by its weight in this one and in the other. */
    private double overShared(Weights other, DoubleBinaryOperator gives) {
        double sum = 0;
        for (int i = 0, j = 0; i < words.length && j < other.words.length; ) {
            int order = Integer.compare(words[i], other.words[j]);
            if (order == 0) {
                sum += gives.applyAsDouble(weights[i], other.weights[j]);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }
}
