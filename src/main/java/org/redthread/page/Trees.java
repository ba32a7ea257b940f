package org.redthread.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Weights of single signs, and small decision trees over several of them, whose answers are added up, as {@code src/train} has
 * fitted and grown them (gradient boosting, Friedman 2001): the weights tell what a sign means by itself, also a rare one, and
 * the trees what it means beside others.
 */
final class Trees {
    sealed interface Node {
        /** {@code much}: how much there is of each sign, by its ordinal. */
        double logOdds(double[] much);
    }

    /** @param sign the ordinal of the sign that counts as much as there is of it */
    record Slope(int sign, double weight) implements Node {
        @Override
        public double logOdds(double[] much) {
            return weight * much[sign];
        }
    }

    /** @param sign the ordinal of the sign that is asked for @param least of what there must be of it to go to {@code more} */
    record Fork(int sign, double least, Node less, Node more) implements Node {
        @Override
        public double logOdds(double[] much) {
            return (much[sign] < least ? less : more).logOdds(much);
        }
    }

    record Leaf(double logOdds) implements Node {
        @Override
        public double logOdds(double[] much) {
            return logOdds;
        }
    }

    private final List<Node> roots;

    Trees(List<Node> roots) {
        this.roots = roots;
    }

    /**
     * {@code file}: a resource with a weight or a tree a line. A weight is a sign, * and the weight; a leaf is a number; a fork is a sign,
     * the least, the tree for less and the one for more.
     */
    static Trees read(Enum<?>[] signs, String file) {
        Map<String, Integer> ordinals = new HashMap<>();
        for (Enum<?> sign : signs) {
            ordinals.put(sign.name(), sign.ordinal());
        }
        try (InputStream in = Trees.class.getResourceAsStream(file)) {
            return new Trees(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> node(new ArrayDeque<>(Arrays.asList(line.split(" "))), ordinals))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node node(Deque<String> words, Map<String, Integer> ordinals) {
        String word = words.remove();
        Integer sign = ordinals.get(word);
        if (sign == null) {
            return new Leaf(Double.parseDouble(word));
        }
        String least = words.remove();
        return least.equals("*")
                ? new Slope(sign, Double.parseDouble(words.remove()))
                : new Fork(sign, Double.parseDouble(least), node(words, ordinals), node(words, ordinals));
    }

    double logOdds(double[] much) {
        double sum = 0;
        for (Node root : roots) {
            sum += root.logOdds(much);
        }
        return sum;
    }
}
