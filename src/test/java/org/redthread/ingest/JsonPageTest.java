package org.redthread.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redthread.RedthreadException;
import org.redthread.page.PageSource;

class JsonPageTest {
    @Test
    void isTheSamePageHoweverItsFieldsAreOrdered() {
        PageSource one = JsonPage.parse("{\"url\": \"https://example.org/a\", \"text\": \"Löwe\"}", true);
        PageSource other =
                JsonPage.parse("{\"text\":\"L\\u00f6we\",\"outlet\":null,\"url\":\"https://example.org/a\"}", true);
        assertThat(one.id()).isEqualTo(other.id());
        assertThat(JsonPage.parse("{\"text\": \"Löwe\"}", true).id()).isNotEqualTo(one.id());
    }

    @Test
    void putsATimeIntoUtc() {
        assertThat(JsonPage.parse("{\"text\": \"a\", \"publishedAt\": \"2025-06-15T10:30:00+02:00\"}", true)
                        .publishedAt())
                .isEqualTo("2025-06-15T08:30:00Z");
    }

    @Test
    void isTheSamePageWheneverItWasFetched() {
        PageSource page = JsonPage.parse("{\"text\": \"a\", \"fetchedAt\": \"2025-06-15T10:30:00+02:00\"}", true);
        assertThat(page.fetchedAt()).isEqualTo("2025-06-15T08:30:00Z");
        assertThat(page.id())
                .isEqualTo(JsonPage.parse("{\"text\": \"a\"}", true).id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\": \"a\", \"html\": \"b\"}        | either text or html",
                "{\"outlet\": \"Dorn Post\"}                 | either text or html",
                "{\"text\": \"a\", \"body\": \"b\"}        | unknown field \"body\"",
                "{\"text\": [1]}                           | wrong type",
                "{\"text\": \"a\", \"publishedAt\": \"yesterday\"} | publishedAt \"yesterday\"",
                "{\"text\": \"a\", \"publishedAt\": \"2025-02-30\"} | publishedAt \"2025-02-30\"",
                "{\"text\": \"a\", \"fetchedAt\": \"2025-02-20\"}   | fetchedAt \"2025-02-20\"",
                "{\"text\": \"a\"} {}                      | JSON",
                "[1]                                       | JSON object",
                "text                                      | not JSON",
                "``                                        | JSON object",
            })
    void saysWhatIsWrongAndWhatToSend(String json, String message) {
        assertThatThrownBy(() -> JsonPage.parse(json, true))
                .isInstanceOf(RedthreadException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("send")
                .message()
                .doesNotContain("\n");
    }
}
