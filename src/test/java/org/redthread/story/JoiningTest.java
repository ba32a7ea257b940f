package org.redthread.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redthread.story.Joining.Candidate;

class JoiningTest {
    private static final long DAY = 20_000;

    @Test
    void joinsTheStoryItIsMostLike() {
        assertThat(Joining.choose(
                        DAY,
                        List.of(
                                new Candidate("a", 2, DAY, List.of(0.6, 0.7)),
                                new Candidate("b", 2, DAY, List.of(0.9, 0.8)))))
                .get()
                .extracting(Candidate::id)
                .isEqualTo("b");
    }

    @Test
    void joinsNoSnowball() {
        assertThat(Joining.choose(DAY, List.of(new Candidate("a", 10, DAY, List.of(0.9, 0.9)))))
                .isEmpty();
    }

    @Test
    void countsReportsThatItIsUnlikeAsNought() {
        assertThat(Joining.choose(DAY, List.of(new Candidate("a", 2, DAY, List.of(0.7)))))
                .isEmpty();
        assertThat(Joining.choose(DAY, List.of(new Candidate("a", 2, DAY, List.of(0.9)))))
                .isPresent();
    }

    @Test
    void joinsNoStoryThatHasBeenGoingOnForTooLong() {
        assertThat(Joining.choose(DAY, List.of(new Candidate("a", 2, DAY - 7, List.of(0.9, 0.9)))))
                .isEmpty();
    }

    @Test
    void asksForNoDateWhereThereIsNone() {
        assertThat(Joining.choose(null, List.of(new Candidate("a", 1, DAY - 700, List.of(0.9)))))
                .isPresent();
        assertThat(Joining.choose(DAY, List.of(new Candidate("a", 1, null, List.of(0.9)))))
                .isPresent();
    }
}
