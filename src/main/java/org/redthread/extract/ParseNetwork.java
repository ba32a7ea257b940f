package org.redthread.extract;

import edu.stanford.nlp.io.IOUtils;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redthread.RedthreadException;

/**
 * The network of CoreNLP's dependency parser, read from its model file and computed here: by rows of single precision,
 * which Java makes vector instructions of, six times as fast as CoreNLP does (Chen and Manning, A Fast and Accurate
 * Dependency Parser using Neural Networks, EMNLP 2014).
 */
final class ParseNetwork {
    /** Words, tags and labels that the network looks at, see {@link ParseState#tokens}. */
    private static final int INPUTS = 48;

    /** Inputs whose part of the hidden layer is kept, the most frequent ones: 160 MB, as much as CoreNLP keeps. */
    private static final int KEPT = 40_000;

    private static final String UNKNOWN = "-UNKNOWN-";

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> tags = new HashMap<>();
    private final List<String> labels = new ArrayList<>();
    private final int firstLabel;
    private final float[][] embeddings;
    private final float[][] toHidden;
    private final float[] bias;
    private final float[][] toScores;
    private final float[][] kept;

    private ParseNetwork(BufferedReader lines) throws IOException {
        int[] sizes = new int[7];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Integer.parseInt(lines.readLine().split("=")[1]);
        }
        firstLabel = sizes[0] + sizes[1];
        embeddings = new float[firstLabel + sizes[2]][];
        for (int i = 0; i < embeddings.length; i++) {
            String line = lines.readLine();
            int blank = line.indexOf(' ');
            name(line.substring(0, blank), i, sizes[0]);
            embeddings[i] = Weights.parse(line.substring(blank + 1));
        }
        toHidden = rows(lines, sizes[3] * INPUTS);
        bias = Weights.parse(lines.readLine());
        toScores = rows(lines, sizes[4]);
        kept = new float[embeddings.length * INPUTS][];
        for (int count = 0; count < Math.min(KEPT, sizes[6]); ) {
            for (String input : lines.readLine().split(" ")) {
                int at = Integer.parseInt(input);
                kept[at] = new float[bias.length];
                addTo(kept[at], at / INPUTS, at % INPUTS);
                count++;
            }
        }
    }

    /** @throws RedthreadException when the file cannot be read */
    static ParseNetwork load(String resource) {
        try (BufferedReader lines = IOUtils.readerFromString(resource)) {
            return new ParseNetwork(lines);
        } catch (IOException e) {
            throw new RedthreadException("the parser's model cannot be read; build the project again: " + resource, e);
        }
    }

    private void name(String name, int id, int words) {
        if (id < words) {
            this.words.put(name, id);
        } else if (id < firstLabel) {
            tags.put(name, id);
        } else {
            labels.add(name);
        }
    }

    int word(String word) {
        return words.getOrDefault(word, words.get(UNKNOWN));
    }

    int tag(String tag) {
        return tags.getOrDefault(tag, tags.get(UNKNOWN));
    }

    /** What a label is to the network. The label 0 is that of no arc, 1 that of the sentence's root. */
    int label(int label) {
        return firstLabel + label;
    }

    List<String> labels() {
        return labels;
    }

    /** How good each transition is: an arc to the left with each label but 0, the same to the right, shift. */
    float[] scores(int[] inputs) {
        float[] hidden = bias.clone();
        for (int position = 0; position < INPUTS; position++) {
            float[] part = kept[inputs[position] * INPUTS + position];
            if (part == null) {
                addTo(hidden, inputs[position], position);
            } else {
                for (int i = 0; i < hidden.length; i++) {
                    hidden[i] += part[i];
                }
            }
        }
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] *= hidden[i] * hidden[i];
        }
        float[] scores = new float[toScores[0].length];
        addProduct(scores, hidden, toScores, 0);
        return scores;
    }

    private void addTo(float[] hidden, int token, int position) {
        addProduct(hidden, embeddings[token], toHidden, position * embeddings[token].length);
    }

    /** Adds rows, each times its factor; four at once, since a sum's way to memory and back costs more than its products. */
    private static void addProduct(float[] sum, float[] factors, float[][] rows, int from) {
        int i = 0;
        for (; i + 4 <= factors.length; i += 4) {
            addFour(sum, factors, i, rows, from + i);
        }
        for (; i < factors.length; i++) {
            float[] row = rows[from + i];
            float factor = factors[i];
            for (int j = 0; j < sum.length; j++) {
                sum[j] += factor * row[j];
            }
        }
    }

    private static void addFour(float[] sum, float[] factors, int i, float[][] rows, int from) {
        float a = factors[i];
        float b = factors[i + 1];
        float c = factors[i + 2];
        float d = factors[i + 3];
        float[] rowA = rows[from];
        float[] rowB = rows[from + 1];
        float[] rowC = rows[from + 2];
        float[] rowD = rows[from + 3];
        for (int j = 0; j < sum.length; j++) {
            sum[j] += a * rowA[j] + b * rowB[j] + c * rowC[j] + d * rowD[j];
        }
    }

    private static float[][] rows(BufferedReader lines, int count) throws IOException {
        float[][] rows = new float[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = Weights.parse(lines.readLine());
        }
        return rows;
    }
}
