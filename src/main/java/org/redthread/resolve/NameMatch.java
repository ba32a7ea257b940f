package org.redthread.resolve;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.redthread.extract.EntityType;

/**
 * Whether two names could be one bearer's, by the names alone: a logistic regression whose weights {@code NamePairsEval} fitted
 * and measured.
 *
 * @param score 0 to 1
 * @param shares what each feature added to the score's log-odds; they sum to it
 */
public record NameMatch(double score, Map<String, Double> shares) {
    /** From here on names match; set on the half of the cases that the weights were fitted on. */
    public static final double MATCHES = 0.5;

    private static final Properties WEIGHTS = load();

    public static NameMatch of(EntityType type, String a, String b) {
        String kind = type == EntityType.Person ? "person." : "other.";
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put("to begin with", weight(kind + "to begin with"));
        NameFeatures.of(type, a, b).forEach((feature, value) -> shares.put(feature, value * weight(kind + feature)));
        double logOdds =
                shares.values().stream().mapToDouble(Double::doubleValue).sum();
        return new NameMatch(1 / (1 + Math.exp(-logOdds)), shares);
    }

    private static double weight(String name) {
        return Double.parseDouble(WEIGHTS.getProperty(name.replace(' ', '-'), "0"));
    }

    private static Properties load() {
        try (var in = new InputStreamReader(
                NameMatch.class.getResourceAsStream("/resolve/name-match.properties"), StandardCharsets.UTF_8)) {
            Properties weights = new Properties();
            weights.load(in);
            return weights;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
