package org.redthread.graph;

import org.junit.jupiter.api.Test;

class RandomJudgingIT {
    @Test
    void givesBackTheGraphWhateverWasJudgedAndTakenBack() {
        new RandomJudging(new TestGraph(), 11).run(60);
    }
}
