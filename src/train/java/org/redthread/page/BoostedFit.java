package org.redthread.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.redthread.page.LogisticFit.Example;
import org.redthread.page.Trees.Fork;
import org.redthread.page.Trees.Leaf;
import org.redthread.page.Trees.Node;
import org.redthread.page.Trees.Slope;

/**
 * Logistic regression, and gradient boosting of small trees on what it leaves (Friedman 2001), with Newton's steps and a penalty
 * on large leaves (Chen and Guestrin 2016).
 */
final class BoostedFit {
    private static final int DEPTH = 4;
    private static final double RATE = 0.1;
    private static final int BINS = 64;
    private static final double PENALTY = 5;
    /** Below this much curvature, about four times as many examples, a leaf tells nothing. */
    private static final double LEAST = 5;

    private final byte[][] bins;
    private final double[][] edges;
    private final List<Example> examples;
    private final double[] gradient;
    private final double[] curve;

    private BoostedFit(List<Example> examples) {
        this.examples = examples;
        int signs = examples.get(0).values().length;
        edges = new double[signs][];
        bins = new byte[signs][examples.size()];
        for (int sign = 0; sign < signs; sign++) {
            edges[sign] = edges(sign);
            for (int i = 0; i < examples.size(); i++) {
                bins[sign][i] = (byte) bin(edges[sign], examples.get(i).values()[sign]);
            }
        }
        gradient = new double[examples.size()];
        curve = new double[examples.size()];
    }

    /** The weights that fit best, and the trees that better them. */
    static List<Node> of(List<Example> examples, int trees) {
        BoostedFit fit = new BoostedFit(examples);
        List<Node> grown = new ArrayList<>();
        double[] weights = LogisticFit.of(examples);
        for (int sign = 0; sign < weights.length; sign++) {
            grown.add(new Slope(sign, weights[sign]));
        }
        double[] odds = examples.stream()
                .mapToDouble(example -> new Trees(grown).logOdds(example.values()))
                .toArray();
        int[] all = IntStream.range(0, examples.size()).toArray();
        for (int tree = 0; tree < trees; tree++) {
            for (int i = 0; i < odds.length; i++) {
                double likely = 1 / (1 + Math.exp(-odds[i]));
                fit.gradient[i] = (examples.get(i).yes() ? 1 : 0) - likely;
                fit.curve[i] = likely * (1 - likely);
            }
            Node root = fit.grow(all, DEPTH);
            for (int i = 0; i < odds.length; i++) {
                odds[i] += root.logOdds(examples.get(i).values());
            }
            grown.add(root);
        }
        return grown;
    }

    private Node grow(int[] rows, int depth) {
        double allGradient =
                Arrays.stream(rows).mapToDouble(row -> gradient[row]).sum();
        double allCurve = Arrays.stream(rows).mapToDouble(row -> curve[row]).sum();
        int bestSign = -1;
        int bestBin = 0;
        double most = worth(allGradient, allCurve) + 1e-6;
        for (int sign = 0; sign < edges.length && depth > 0; sign++) {
            double[] gradients = new double[BINS];
            double[] curves = new double[BINS];
            for (int row : rows) {
                gradients[bins[sign][row]] += gradient[row];
                curves[bins[sign][row]] += curve[row];
            }
            double less = 0;
            double lessCurve = 0;
            for (int bin = 0; bin < edges[sign].length; bin++) {
                less += gradients[bin];
                lessCurve += curves[bin];
                double worth = worth(less, lessCurve) + worth(allGradient - less, allCurve - lessCurve);
                if (Math.min(lessCurve, allCurve - lessCurve) >= LEAST && worth > most) {
                    most = worth;
                    bestSign = sign;
                    bestBin = bin;
                }
            }
        }
        if (bestSign < 0) {
            return new Leaf(RATE * allGradient / (allCurve + PENALTY));
        }
        byte[] of = bins[bestSign];
        int last = bestBin;
        return new Fork(
                bestSign,
                edges[bestSign][bestBin],
                grow(Arrays.stream(rows).filter(row -> of[row] <= last).toArray(), depth - 1),
                grow(Arrays.stream(rows).filter(row -> of[row] > last).toArray(), depth - 1));
    }

    private static double worth(double gradient, double curve) {
        return gradient * gradient / (curve + PENALTY);
    }

    /** The least values of all bins but the first, which is of those that have least of the sign: mostly none. */
    private double[] edges(int sign) {
        double[] all = examples.stream()
                .mapToDouble(example -> example.values()[sign])
                .sorted()
                .toArray();
        double[] some = Arrays.stream(all).filter(value -> value > all[0]).toArray();
        return IntStream.range(0, some.length == 0 ? 0 : BINS - 1)
                .mapToDouble(bin -> some[(int) ((long) some.length * bin / (BINS - 1))])
                .map(edge -> Math.round(edge * 1000) / 1000.0)
                .filter(edge -> edge > all[0])
                .distinct()
                .toArray();
    }

    private static int bin(double[] edges, double value) {
        int bin = 0;
        while (bin < edges.length && value >= edges[bin]) {
            bin++;
        }
        return bin;
    }
}
