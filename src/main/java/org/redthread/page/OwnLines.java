package org.redthread.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Which of the lines that stand in a story of a plain-text page are its own, by their form, their words, their place, and
 * whether they speak of what the story speaks of. At the end and at the beginning lines go together when their sum speaks
 * against them; in the midst only a line goes that is surely none.
 */
final class OwnLines {
    static final String FILE = "/page/line-trees.txt";
    private static final Trees TREES = Trees.read(Trait.values(), FILE);
    private static final double SURELY_NOT = -2.5;
    /** What would lose more is a story of another kind than those that were learned from, and stays as it is. */
    private static final double LEAST = 0.4;

    private final List<Line> lines;
    private final LineTraits traits;

    OwnLines(PlainLines page, List<Line> lines, List<Boolean> afterClutter) {
        this.lines = lines;
        this.traits = new LineTraits(page, lines, afterClutter);
    }

    List<Line> kept() {
        double[] odds = new double[lines.size()];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = TREES.logOdds(traits.of(i));
        }
        int end = bestEnd(odds);
        int start = bestStart(odds, end);
        List<Line> kept = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (odds[i] > SURELY_NOT) {
                kept.add(lines.get(i));
            }
        }
        return length(kept) < length(lines) * LEAST ? lines : kept;
    }

    private static int length(List<Line> lines) {
        return lines.stream().mapToInt(line -> line.text().length()).sum();
    }

    private static int bestEnd(double[] odds) {
        int best = odds.length;
        double least = 0;
        double sum = 0;
        for (int i = odds.length - 1; i > 0; i--) {
            sum += Math.min(odds[i], -SURELY_NOT);
            if (sum < least) {
                least = sum;
                best = i;
            }
        }
        return best;
    }

    private static int bestStart(double[] odds, int end) {
        int best = 0;
        double least = 0;
        double sum = 0;
        for (int i = 0; i < end - 1; i++) {
            sum += Math.min(odds[i], -SURELY_NOT);
            if (sum < least) {
                least = sum;
                best = i + 1;
            }
        }
        return best;
    }

    double[] traits(int at) {
        return traits.of(at);
    }
}
