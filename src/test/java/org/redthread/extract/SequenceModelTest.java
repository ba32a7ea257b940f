package org.redthread.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SequenceModelTest {
    /** A name begins with B and goes on with I. */
    private final SequenceModel model = new SequenceModel(Stream.of(
            "label\tO",
            "label\tB",
            "label\tI",
            "pair\t0\t0",
            "pair\t0\t1",
            "pair\t1\t0",
            "pair\t1\t2",
            "pair\t2\t0",
            "pair\t2\t2",
            "here\tsmall\t4 0 0",
            "here\tcapital\t0 2 0",
            "here\tinside\t0 0 3",
            "between\tsame\t0 0 0 5 0 5"));

    @Test
    void keepsToPairsThatMayFollowEachOther() {
        assertThat(label("inside", "small")).containsExactly("O", "O");
        assertThat(label("capital", "inside", "small")).containsExactly("B", "I", "O");
    }

    @Test
    void weighsWhatStandsBetween() {
        assertThat(label("capital", "small")).containsExactly("B", "O");
        assertThat(model.label(
                        new boolean[] {true, true}, i -> List.of(i == 0 ? "capital" : "small"), i -> List.of("same")))
                .containsExactly("B", "I");
    }

    @Test
    void leavesClosedItemsUnlabelled() {
        assertThat(model.label(
                        new boolean[] {true, false, true}, i -> List.of(i == 1 ? "capital" : "small"), i -> List.of()))
                .containsExactly("O", "O", "O");
        assertThat(model.label(new boolean[0], i -> List.of(), i -> List.of())).isEmpty();
    }

    private List<String> label(String... features) {
        boolean[] open = new boolean[features.length];
        Arrays.fill(open, true);
        return model.label(open, i -> List.of(features[i]), i -> List.of());
    }
}
