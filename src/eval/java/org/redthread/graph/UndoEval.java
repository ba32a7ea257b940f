package org.redthread.graph;

import org.junit.jupiter.api.Test;

/** Random sequences of a thousand steps: joined, parted, taken out of articles, read again, taken back. */
class UndoEval {
    private static final int STEPS = Integer.getInteger("steps", 1_000);
    private static final int SEQUENCES = Integer.getInteger("sequences", 1);
    /** A sequence takes minutes, so that many are run in parts. */
    private static final int FIRST = Integer.getInteger("seed", 1);

    @Test
    void leavesTheGraphAsItWas() {
        for (int seed = FIRST; seed < FIRST + SEQUENCES; seed++) {
            new RandomJudging(new TestGraph(), seed).run(STEPS);
            System.out.printf("sequence %d of %d steps: the graph as before, all checks empty%n", seed, STEPS);
        }
    }
}
