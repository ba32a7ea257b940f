package org.redthread.resolve;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Whether two articles that use one person's name mean one person: a logistic regression whose weights and threshold
 * {@code NamesakesEval} fitted on one half of its articles and measured on the other.
 *
 * @param score 0 to 1
 * @param shares what each feature that is there added to the score's log-odds; they sum to it
 * @param contradiction why they can't be one whatever the score, or null
 */
public record NamesakeMatch(double score, Map<String, Double> shares, String contradiction) {
    private static final Map<String, Double> WEIGHTS = load();

    /** From here on two are one. */
    public static final double SAME = weight("same");

    static NamesakeMatch of(String key, Sighting a, Sighting b) {
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put("to begin with", weight("to begin with"));
        NamesakeFeatures.of(key, a, b).forEach((feature, value) -> {
            if (value != 0) {
                shares.put(feature, value * weight(feature));
            }
        });
        double logOdds =
                shares.values().stream().mapToDouble(Double::doubleValue).sum();
        return new NamesakeMatch(1 / (1 + Math.exp(-logOdds)), shares, Contradiction.between(a, b));
    }

    boolean isSame() {
        return contradiction == null && score >= SAME;
    }

    /** {@code "+1.20 people in common"}, the contradiction first. */
    public List<String> why() {
        List<String> why = new ArrayList<>();
        if (contradiction != null) {
            why.add(contradiction);
        }
        shares.forEach((feature, share) -> why.add(String.format(Locale.ROOT, "%+.2f %s", share, feature)));
        return why;
    }

    private static double weight(String feature) {
        return WEIGHTS.getOrDefault(feature, 0.0);
    }

    private static Map<String, Double> load() {
        try (var in = new InputStreamReader(
                NamesakeMatch.class.getResourceAsStream("/resolve/namesakes.properties"), StandardCharsets.UTF_8)) {
            Properties lines = new Properties();
            lines.load(in);
            Map<String, Double> weights = new HashMap<>();
            lines.forEach((feature, weight) ->
                    weights.put(feature.toString().replace('-', ' '), Double.valueOf(weight.toString())));
            return weights;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
