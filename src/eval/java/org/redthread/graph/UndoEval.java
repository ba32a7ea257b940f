package org.redthread.graph;

import org.junit.jupiter.api.Test;

/** Random sequences of a thousand steps: joined, parted, taken out of articles, read again, taken back. */
class UndoEval {
    private static final int STEPS = Integer.getInteger("steps", 1_000);
    private static final int SEQUENCES = Integer.getInteger("sequences", 1);

    @Test
    void leavesTheGraphAsItWas() {
        for (int seed = 1; seed <= SEQUENCES; seed++) {
            new RandomJudging(new TestGraph(), seed).run(STEPS);
            System.out.printf("sequence %d of %d steps: the graph as before, all checks empty%n", seed, STEPS);
        }
    }
}
