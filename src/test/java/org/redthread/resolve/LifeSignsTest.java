package org.redthread.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redthread.extract.Span;

class LifeSignsTest {
    @Test
    void readsAPostBesideAName() {
        assertThat(signs("Its chief executive, Ada Bold, said so.")).contains("role executive");
        assertThat(signs("The cellist Ada Bold won.")).contains("role cellist");
        assertThat(signs("Ada Bold, 41, a lawyer, spoke.")).contains("role lawyer");
    }

    @Test
    void readsNoPostOfSomebodyElse() {
        assertThat(signs("With the cellist, Ada Bold went home.")).isEmpty();
    }

    private static List<String> signs(String text) {
        int start = text.indexOf("Ada Bold");
        return LifeSigns.of(text, List.of(new Span(start, start + "Ada Bold".length())), 2026).stream()
                .filter(sign -> sign.startsWith("role"))
                .toList();
    }
}
