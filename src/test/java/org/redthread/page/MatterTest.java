package org.redthread.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MatterTest {
    private static final Set<String> QUAY = Set.of("tessel", "quay", "lease");
    private static final Set<String> COMET = Set.of("comet", "lundre");

    @Test
    void isLikeItselfAndUnlikeAnotherMatter() {
        assertThat(of(QUAY, COMET).likeness(of(QUAY, COMET))).isEqualTo(1, within(1e-9));
        assertThat(of(QUAY).likeness(of(COMET))).isZero();
        assertThat(of(QUAY).likeness(new Matter())).isZero();
    }

    @Test
    void isTheMoreLikeATextTheOftenerItSpeaksOfIt() {
        assertThat(of(QUAY, QUAY, COMET).likeness(of(QUAY)))
                .isGreaterThan(of(QUAY, COMET).likeness(of(QUAY)));
    }

    @Test
    void tellsHowMuchOfItAnotherTextSpeaksOf() {
        assertThat(of(QUAY, QUAY).share(of(QUAY, COMET))).isEqualTo(1, within(1e-9));
        assertThat(of(QUAY, COMET).share(of(QUAY))).isBetween(0.4, 0.8);
        assertThat(new Matter().share(of(QUAY))).isZero();
    }

    @Test
    void tellsWhichWordsItSaysAgain() {
        assertThat(of(QUAY, QUAY, COMET).repeated(QUAY)).isEqualTo(1);
        assertThat(of(QUAY, QUAY, COMET).repeated(COMET)).isZero();
    }

    @SafeVarargs
    private static Matter of(Set<String>... lines) {
        Matter matter = new Matter();
        for (Set<String> line : lines) {
            matter.add(line);
        }
        return matter;
    }
}
