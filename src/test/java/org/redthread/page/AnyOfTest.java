package org.redthread.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnyOfTest {
    /** Whatever it leaves untried could not have matched. */
    @ParameterizedTest
    @ValueSource(strings = {"/page/clutter-lines.txt", "/page/clutter-sentences.txt"})
    void saysTheSameAsAllPatternsTriedInTurn(String file) throws IOException {
        AnyOf anyOf = new AnyOf(file);
        List<Pattern> each = patterns(file);
        for (char first = ' '; first < 256; first++) {
            for (String rest :
                    List.of("", "ubscribe now", "ollow us on Twitter", " © 2020 Dorn", "12 comments", "he yard")) {
                String text = first + rest;
                assertThat(anyOf.matcher(text).matches())
                        .as(text)
                        .isEqualTo(each.stream()
                                .anyMatch(pattern -> pattern.matcher(text).matches()));
                assertThat(anyOf.matcher(text).lookingAt())
                        .as(text)
                        .isEqualTo(each.stream()
                                .anyMatch(pattern -> pattern.matcher(text).lookingAt()));
            }
        }
    }

    @Test
    void knowsAnEmptyText() {
        assertThat(new AnyOf("/page/clutter-lines.txt").matcher("").matches()).isTrue();
    }

    private static List<Pattern> patterns(String file) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(AnyOfTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE))
                    .toList();
        }
    }
}
