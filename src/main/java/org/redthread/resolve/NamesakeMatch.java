package org.redthread.resolve;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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

    private static final String BEGIN = "to begin with";
    private static final double[] OF_FEATURES =
            NamesakeFeatures.NAMES.stream().mapToDouble(NamesakeMatch::weight).toArray();

    /** From here on two are one. */
    public static final double SAME = weight("same");

    /** @param rarity of the name: {@link NameRarity} */
    static NamesakeMatch of(double rarity, Sighting a, Sighting b) {
        double[] values = NamesakeFeatures.of(rarity, a, b);
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put(BEGIN, weight(BEGIN));
        for (int i = 0; i < values.length; i++) {
            if (values[i] != 0) {
                shares.put(NamesakeFeatures.NAMES.get(i), values[i] * OF_FEATURES[i]);
            }
        }
        return new NamesakeMatch(score(values), shares, Contradiction.between(a, b));
    }

    /** The score alone: one name has thousands of pairs, of which few are explained. */
    static double score(double rarity, Sighting a, Sighting b) {
        return score(NamesakeFeatures.of(rarity, a, b));
    }

    private static double score(double[] values) {
        double logOdds = weight(BEGIN);
        for (int i = 0; i < values.length; i++) {
            logOdds += values[i] * OF_FEATURES[i];
        }
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** {@code "+1.20 people in common"}, the contradiction first. */
    public List<String> why() {
        List<String> why = new ArrayList<>();
        if (contradiction != null) {
            why.add(contradiction);
        }
        shares.forEach((feature, share) -> why.add(signed(share) + " " + feature));
        return why;
    }

    // a famous name's articles are all explained anew when one comes: a format took a sixth of that work
    private static String signed(double share) {
        long hundredths = Math.round(Math.abs(share) * 100);
        return (share < 0 ? "-" : "+") + hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10;
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
