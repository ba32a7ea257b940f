package org.redthread.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.redthread.RedthreadException;

/**
 * One log-linear model a claim type: the probability that a pair states that claim. The file is gzipped text, a line
 * {@code type TAB TYPE TAB threshold} for each type and a line {@code TYPE TAB weight TAB feature} for each weight; the
 * bias is the weight of the empty feature. {@code src/train} makes it.
 */
final class PairModel {
    private final List<String> types = new ArrayList<>();
    private final Map<String, Double> thresholds = new HashMap<>();
    /** For each feature the types that it weighs for, by their places in the list, each with its weight after it. */
    private final Map<String, float[]> weights = new HashMap<>();

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
            types.add(line[1]);
            thresholds.put(line[1], Double.valueOf(line[2]));
        } else {
            float[] before = weights.getOrDefault(line[2], new float[0]);
            float[] all = Arrays.copyOf(before, before.length + 2);
            all[before.length] = types.indexOf(line[0]);
            all[before.length + 1] = Float.parseFloat(line[1]);
            weights.put(line[2], all);
        }
    }

    /** The probability of each type, by type. */
    Map<String, Double> probabilities(Collection<String> features) {
        double[] sums = sums(features);
        Map<String, Double> probabilities = new LinkedHashMap<>();
        for (int i = 0; i < sums.length; i++) {
            probabilities.put(types.get(i), probability(sums[i]));
        }
        return probabilities;
    }

    /** Whether one of some types is so probable at least. */
    boolean promises(double least, Predicate<String> some, Collection<String> features) {
        double[] sums = sums(features);
        for (int i = 0; i < sums.length; i++) {
            if (probability(sums[i]) >= least && some.test(types.get(i))) {
                return true;
            }
        }
        return false;
    }

    private double[] sums(Collection<String> features) {
        double[] sums = new double[types.size()];
        add("", sums);
        for (String feature : features) {
            add(feature, sums);
        }
        return sums;
    }

    private static double probability(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    /** From which probability on a claim of the type is right often enough to be said. */
    double threshold(String type) {
        return thresholds.get(type);
    }

    private void add(String feature, double[] sums) {
        float[] ofFeature = weights.get(feature);
        if (ofFeature != null) {
            for (int i = 0; i < ofFeature.length; i += 2) {
                sums[(int) ofFeature[i]] += ofFeature[i + 1];
            }
        }
    }
}
