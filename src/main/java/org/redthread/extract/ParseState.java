package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence while it is parsed: a stack of words whose parts are found, and what is still to be read (arc-standard:
 * Nivre, Incrementality in Deterministic Dependency Parsing, 2004). Words count from 1; 0 is the root, -1 no word.
 */
final class ParseState {
    private static final int NONE = -1;
    private static final int SEEN = 18;
    private static final int AROUND = 6;

    private final ParseNetwork network;
    private final int count;
    private final int[] words;
    private final int[] tags;
    private final int[] heads;
    private final int[] labels;
    private final int[] left;
    private final int[] secondLeft;
    private final int[] right;
    private final int[] secondRight;
    private final int[] stack;
    private int depth = 1;
    private int next = 1;

    ParseState(List<CoreLabel> tokens, ParseNetwork network) {
        this.network = network;
        count = tokens.size();
        words = new int[count + 1];
        tags = new int[count + 1];
        for (int i = 1; i <= count; i++) {
            words[i] = network.word(tokens.get(i - 1).word());
            tags[i] = network.tag(tokens.get(i - 1).tag());
        }
        words[0] = network.word("-ROOT-");
        tags[0] = network.tag("-ROOT-");
        heads = new int[count + 1];
        labels = new int[count + 1];
        left = none();
        secondLeft = none();
        right = none();
        secondRight = none();
        stack = new int[count + 1];
    }

    private int[] none() {
        int[] none = new int[count + 1];
        Arrays.fill(none, NONE);
        return none;
    }

    int head(int word) {
        return heads[word];
    }

    int label(int word) {
        return labels[word];
    }

    /** Parses to the end, each time by the best transition that may be made. */
    void finish() {
        int arcs = network.labels().size() - 1;
        while (depth > 1 || next <= count) {
            if (depth <= 2) {
                // nothing to choose: the first word to be read, or the last one that hangs on the root
                apply(next <= count ? 2 * arcs : arcs, arcs);
                continue;
            }
            float[] scores = network.scores(tokens());
            int best = NONE;
            for (int i = 0; i < scores.length; i++) {
                boolean allowed = i == 2 * arcs ? next <= count : i % arcs != 0;
                if (allowed && (best < 0 || scores[i] > scores[best])) {
                    best = i;
                }
            }
            apply(best, arcs);
        }
    }

    private void apply(int transition, int arcs) {
        if (transition == 2 * arcs) {
            stack[depth++] = next++;
            return;
        }
        int top = stack[depth - 1];
        int second = stack[depth - 2];
        depth--;
        if (transition < arcs) {
            stack[depth - 1] = top;
            attach(second, top, 1 + transition, left, secondLeft);
        } else {
            attach(top, second, 1 + transition - arcs, right, secondRight);
        }
    }

    /** What hangs on a word on one side comes from the inside out. */
    private void attach(int word, int head, int label, int[] outermost, int[] second) {
        heads[word] = head;
        labels[word] = label;
        second[head] = outermost[head];
        outermost[head] = word;
    }

    /** What the network looks at: 18 words, their tags, and the labels of the last 12 of them. */
    private int[] tokens() {
        int[] seen = new int[SEEN];
        for (int i = 0; i < 3; i++) {
            seen[i] = stack(2 - i);
            seen[3 + i] = next + i <= count ? next + i : NONE;
        }
        for (int i = 0; i < 2; i++) {
            int word = stack(i);
            int at = AROUND * (i + 1);
            seen[at] = of(left, word);
            seen[at + 1] = of(right, word);
            seen[at + 2] = of(secondLeft, word);
            seen[at + 3] = of(secondRight, word);
            seen[at + 4] = of(left, of(left, word));
            seen[at + 5] = of(right, of(right, word));
        }
        int[] tokens = new int[3 * SEEN - AROUND];
        int noWord = network.word("-NULL-");
        int noTag = network.tag("-NULL-");
        for (int i = 0; i < SEEN; i++) {
            tokens[i] = seen[i] == NONE ? noWord : words[seen[i]];
            tokens[SEEN + i] = seen[i] == NONE ? noTag : tags[seen[i]];
            if (i >= AROUND) {
                tokens[2 * SEEN + i - AROUND] = network.label(seen[i] == NONE ? 0 : labels[seen[i]]);
            }
        }
        return tokens;
    }

    private int stack(int fromTop) {
        return fromTop < depth ? stack[depth - 1 - fromTop] : NONE;
    }

    private static int of(int[] children, int word) {
        return word == NONE ? NONE : children[word];
    }
}
