package org.redthread.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({"2025, 2025-01-01, 2026-01-01", "2025-12, 2025-12-01, 2026-01-01", "2024-02-29, 2024-02-29, 2024-03-01"
    })
    void lastsToTheEndOfWhatIsNamed(String text, String since, String before) {
        assertThat(Period.of(text, text)).isEqualTo(new Period(since, before));
    }

    @Test
    void readsInstantsInUtc() {
        Period period = Period.of("2025-06-15T10:30:00+02:00", "2025-06-15T08:30:00Z");
        assertThat(period.since()).isEqualTo("2025-06-15T08:30:00Z");
        assertThat("2025-06-15T08:30:00Z").isLessThan(period.before());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "today", "2025-13", "2025-02-30", "15.06.2025", "20250615", "2025-06-15T08:30"})
    void saysWhatToSendInsteadOfAnythingElse(String text) {
        assertThatThrownBy(() -> Period.of(text, null))
                .isInstanceOf(WrongInput.class)
                .hasMessageContaining("2025-06-15");
    }
}
