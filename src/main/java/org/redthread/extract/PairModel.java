package org.redthread.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.redthread.RedthreadException;

/**
 * One log-linear model a claim type: the probability that a pair states that claim. The file is gzipped text, a line
 * {@code type TAB TYPE TAB threshold} for each type and a line {@code TYPE TAB weight TAB feature} for each weight; the
 * bias is the weight of the empty feature. {@code src/train} makes it.
 */
final class PairModel {
    private final Map<String, Double> thresholds = new LinkedHashMap<>();
    private final Map<String, Map<String, Float>> weights = new HashMap<>();

    static PairModel load(String resource) {
        try (InputStream in = PairModel.class.getResourceAsStream(resource);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            PairModel model = new PairModel();
            lines.lines().map(line -> line.split("\t", 3)).forEach(model::add);
            return model;
        } catch (IOException e) {
            throw new RedthreadException("the claim model cannot be read; build the project again: " + resource, e);
        }
    }

    private void add(String[] line) {
        if (line[0].equals("type")) {
            thresholds.put(line[1], Double.valueOf(line[2]));
        } else {
            weights.computeIfAbsent(line[2], feature -> new HashMap<>()).put(line[0], Float.valueOf(line[1]));
        }
    }

    /** The probability of each type, by type. */
    Map<String, Double> probabilities(Collection<String> features) {
        Map<String, Double> sums = new LinkedHashMap<>();
        thresholds.keySet().forEach(type -> sums.put(type, 0.0));
        add(sums, "");
        features.forEach(feature -> add(sums, feature));
        sums.replaceAll((type, sum) -> 1 / (1 + Math.exp(-sum)));
        return sums;
    }

    /** From which probability on a claim of the type is right often enough to be said. */
    double threshold(String type) {
        return thresholds.get(type);
    }

    private void add(Map<String, Double> sums, String feature) {
        Map<String, Float> byType = weights.get(feature);
        if (byType != null) {
            byType.forEach((type, weight) -> sums.merge(type, weight.doubleValue(), Double::sum));
        }
    }
}
