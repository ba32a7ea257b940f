package org.redthread.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fitted by gradient descent with a small penalty on large weights; a few hundred cases take a second. */
public final class LogisticRegression {
    private static final int STEPS = 1500;
    private static final double RATE = 1.5;
    private static final double PENALTY = 0.0005;

    private final List<Map<String, Double>> features = new ArrayList<>();
    private final List<Boolean> labels = new ArrayList<>();

    public void add(Map<String, Double> values, boolean label) {
        Map<String, Double> withConstant = new LinkedHashMap<>(Map.of("to begin with", 1.0));
        withConstant.putAll(values);
        features.add(withConstant);
        labels.add(label);
    }

    public Map<String, Double> fit() {
        Map<String, Double> weights = new LinkedHashMap<>();
        features.get(0).keySet().forEach(feature -> weights.put(feature, 0.0));
        for (int step = 0; step < STEPS; step++) {
            Map<String, Double> gradient = new LinkedHashMap<>();
            for (int i = 0; i < features.size(); i++) {
                double logOdds = features.get(i).entrySet().stream()
                        .mapToDouble(each -> each.getValue() * weights.get(each.getKey()))
                        .sum();
                double error = 1 / (1 + Math.exp(-logOdds)) - (labels.get(i) ? 1 : 0);
                features.get(i).forEach((feature, value) -> gradient.merge(feature, error * value, Double::sum));
            }
            weights.replaceAll((feature, weight) -> weight
                    - RATE * gradient.get(feature) / features.size()
                    - (feature.equals("to begin with") ? 0 : PENALTY * weight));
        }
        return weights;
    }
}
