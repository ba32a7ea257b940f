package org.redthread.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redthread.page.Trees.Fork;
import org.redthread.page.Trees.Leaf;

class TreesTest {
    private static final double[] MUCH = {0.5, 2};

    @Test
    void addsUpWhatItsTreesAnswer() {
        Trees trees = new Trees(List.of(
                new Leaf(-1),
                new Fork(0, 0.5, new Leaf(10), new Leaf(20)),
                new Fork(1, 2.1, new Fork(0, 0.6, new Leaf(100), new Leaf(200)), new Leaf(300))));

        assertThat(trees.logOdds(MUCH)).isEqualTo(-1 + 20 + 100);
    }

    @Test
    void readsTheTreesThatTheTrainingWrites() {
        assertThat(Trees.read(Sign.values(), Border.FILE).logOdds(new double[Sign.values().length]))
                .isNotZero()
                .isBetween(-20.0, 20.0);
    }
}
