package org.redthread.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChronicleTest {
    private static final String CALENDAR =
            """
            Some of the events that occurred on March 3 in history.

            1591 - Spain sent a fleet north.
            1878 - Russia and its neighbours signed a treaty.
            1931 - Iceland opened its first school of music.
            1991 - Norway and Russia agreed on a border.
            """;

    @Test
    void tellsTheStatesOfOldFromThoseOfToday() {
        assertThat(named(CALENDAR))
                .contains("Place Russia until 1945", "Country Russia", "Place Spain until 1945", "Country Norway")
                .doesNotContain("Country Spain", "Place Norway until 1945");
    }

    @Test
    void leavesTheCountryToATextThatNamesYearsInNoOrder() {
        assertThat(named(CALENDAR.replace("1591", "1997"))).contains("Country Spain");
    }

    @Test
    void leavesTheCountryToATextOfFewYears() {
        assertThat(named(CALENDAR.replace("1931 - ", ""))).contains("Country Spain");
    }

    private static List<String> named(String text) {
        return SharedExtractor.read(text).entities().stream()
                .map(entity -> entity.type() + " " + entity.name())
                .toList();
    }
}
