package org.redthread.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redthread.RedthreadException;

class DecodingTest {
    private static final String TEXT = "<p>Café “Löwe” – Mara Voss leads Brightwater.</p>";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-16", "windows-1252"})
    void readsWesternTextOfWhichNobodySaysTheCharset(String charset) {
        assertThat(Decoding.of(TEXT.getBytes(Charset.forName(charset)), null)).isEqualTo(TEXT);
    }

    @Test
    void believesTheBytesMoreThanTheSender() {
        assertThat(Decoding.of(TEXT.getBytes(Charset.forName("windows-1252")), StandardCharsets.UTF_8))
                .isEqualTo(TEXT);
        assertThat(Decoding.of(TEXT.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .isEqualTo(TEXT);
        assertThat(Decoding.of(TEXT.getBytes(Charset.forName("windows-1252")), StandardCharsets.ISO_8859_1))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "Shift_JIS", "EUC-KR", "Big5"})
    void readsWhatThePageDeclares(String charset) {
        String page = "<meta charset=\"" + charset + "\"><p>" + ("EUC-KR".equals(charset) ? "서울" : "日本") + "</p>";
        assertThat(Decoding.of(page.getBytes(Charset.forName(charset)), null)).isEqualTo(page);
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> Decoding.of(new byte[] {0, 1, 2, 3, 0, 5, 6, 7}, null))
                .isInstanceOf(RedthreadException.class)
                .hasMessageContaining("binary");
    }
}
