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
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.redthread.RedthreadException;

/**
 * Gives each item of a sequence a label, so that all together are the most probable: a conditional random field over
 * neighbours (Lafferty, McCallum and Pereira, Conditional Random Fields, ICML 2001). The file is gzipped text: a line
 * {@code label TAB LABEL} for each label, that of nothing first; {@code pair TAB FROM TAB TO} for each two labels that
 * may follow each other, by their places; {@code here TAB feature TAB weights} with a weight for each label, and
 * {@code between TAB feature TAB weights} with one for each pair, parted by blanks. {@code src/train} makes it.
 */
final class SequenceModel {
    private static final int NOTHING = 0;

    private final List<String> labels = new ArrayList<>();
    private final List<int[]> pairs = new ArrayList<>();
    private final Map<String, float[]> here = new HashMap<>();
    private final Map<String, float[]> between = new HashMap<>();

    SequenceModel(Stream<String> lines) {
        lines.map(line -> line.split("\t", 3)).forEach(this::add);
    }

    static SequenceModel load(String resource) {
        try (InputStream in = SequenceModel.class.getResourceAsStream(resource);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            return new SequenceModel(lines.lines());
        } catch (IOException e) {
            throw new RedthreadException("a name model cannot be read; build the project again: " + resource, e);
        }
    }

    private void add(String[] line) {
        switch (line[0]) {
            case "label" -> labels.add(line[1]);
            case "pair" -> pairs.add(new int[] {Integer.parseInt(line[1]), Integer.parseInt(line[2])});
            case "here" -> here.put(line[1], Weights.parse(line[2]));
            default -> between.put(line[1], Weights.parse(line[2]));
        }
    }

    /**
     * The labels of a sequence.
     *
     * @param open for each item, whether it may have a label other than that of nothing; the others cost next to nothing
     * @param here the features of an item
     * @param between the features of an item and the one before it, or the sequence's beginning
     */
    List<String> label(boolean[] open, IntFunction<Collection<String>> here, IntFunction<Collection<String>> between) {
        int[][] from = new int[open.length][labels.size()];
        float[] best = new float[labels.size()];
        Arrays.fill(best, Float.NEGATIVE_INFINITY);
        best[NOTHING] = 0;
        boolean wasOpen = false;
        for (int i = 0; i < open.length; i++) {
            if (open[i] || wasOpen) {
                float[] ofPair = sum(this.between, between.apply(i), pairs.size());
                float[] ofItem = open[i] ? sum(this.here, here.apply(i), labels.size()) : null;
                best = step(best, ofPair, ofItem, from[i]);
            }
            wasOpen = open[i];
        }
        String[] labelled = new String[open.length];
        int label = argmax(best);
        for (int i = open.length - 1; i >= 0; i--) {
            labelled[i] = labels.get(label);
            label = from[i][label];
        }
        return List.of(labelled);
    }

    /** The best score of all labels up to an item, by the item's own label; without a score for the item it is nothing. */
    private float[] step(float[] before, float[] ofPair, float[] ofItem, int[] from) {
        float[] best = new float[labels.size()];
        Arrays.fill(best, Float.NEGATIVE_INFINITY);
        for (int p = 0; p < ofPair.length; p++) {
            int label = pairs.get(p)[1];
            if (ofItem != null || label == NOTHING) {
                float score = before[pairs.get(p)[0]] + ofPair[p] + (ofItem == null ? 0 : ofItem[label]);
                if (score > best[label]) {
                    best[label] = score;
                    from[label] = pairs.get(p)[0];
                }
            }
        }
        return best;
    }

    private static float[] sum(Map<String, float[]> weights, Collection<String> features, int size) {
        float[] sum = new float[size];
        for (String feature : features) {
            float[] ofFeature = weights.get(feature);
            if (ofFeature != null) {
                for (int i = 0; i < size; i++) {
                    sum[i] += ofFeature[i];
                }
            }
        }
        return sum;
    }

    private static int argmax(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }
}
