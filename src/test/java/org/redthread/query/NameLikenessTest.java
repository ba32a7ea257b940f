package org.redthread.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameLikenessTest {
    @Test
    void isWholeForTheSameNameWhateverTheAccentsAndSigns() {
        assertThat(like("jose pena", "José Peña")).isEqualTo(1);
        assertThat(like("at&t", "AT&T")).isEqualTo(1);
    }

    @Test
    void putsTheNameBeforeTheAliasBeforeTheBeginningBeforeTheSlip() {
        double alias = NameLikeness.best("Ma", "Jack Ma", List.of("Jack Ma", "Ma"));
        assertThat(like("Jack Ma", "Jack Ma")).isGreaterThan(alias);
        assertThat(alias).isGreaterThan(like("Jack", "Jack Ma"));
        assertThat(like("Jack", "Jack Ma")).isGreaterThan(like("Jakc Ma", "Jack Ma"));
        assertThat(like("Jakc Ma", "Jack Ma")).isGreaterThan(NameLikeness.LEAST);
    }

    @Test
    void knowsOrderInitialsSoundsAndOtherLetters() {
        assertThat(like("Voss Mara", "Mara Voss")).isGreaterThan(0.95).isLessThan(1);
        assertThat(like("V. Dravenko", "Viktor Dravenko")).isGreaterThan(like("A. Dravenko", "Viktor Dravenko"));
        assertThat(like("V. Dravenko", "Viktor Dravenko")).isGreaterThan(0.7);
        assertThat(like("Dravenko Vik", "Viktor Dravenko")).isGreaterThan(0.7);
        assertThat(like("Yusuf Khadr", "Yousef Kadr")).isGreaterThan(0.7);
        assertThat(like("Виктор Дравенко", "Viktor Dravenko")).isEqualTo(1);
        assertThat(like("Lodz", "Łódź")).isEqualTo(1);
    }

    @Test
    void isSmallForOtherNames() {
        assertThat(like("Huawei", "Alibaba")).isLessThan(NameLikeness.LEAST);
        assertThat(like("", "Alibaba")).isLessThan(NameLikeness.LEAST);
    }

    private static double like(String typed, String name) {
        return NameLikeness.best(typed, name, List.of(name));
    }
}
