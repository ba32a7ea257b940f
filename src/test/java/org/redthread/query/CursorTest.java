package org.redthread.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void keepsAPlace() {
        String text = Cursor.at("claims", "", "Ünïcode/id").encoded();
        assertThat(Cursor.decoded(text, "claims", 2).text(0)).isEmpty();
        assertThat(Cursor.decoded(text, "claims", 2).text(1)).isEqualTo("Ünïcode/id");
    }

    @Test
    void belongsToOneList() {
        String text = Cursor.at("stories", "2025", "id").encoded();
        assertThatThrownBy(() -> Cursor.decoded(text, "claims", 2)).isInstanceOf(WrongInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "abc", "Y2xhaW1z", "🧵"})
    void refusesWhatItDidNotGive(String text) {
        assertThatThrownBy(() -> Cursor.decoded(text, "claims", 2))
                .isInstanceOf(WrongInput.class)
                .hasMessageContaining("cursor");
    }

    @Test
    void refusesANumberThatIsNone() {
        assertThatThrownBy(() -> Cursor.at("search", "much", "id").number(0)).isInstanceOf(WrongInput.class);
    }
}
