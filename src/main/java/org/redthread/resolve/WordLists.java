package org.redthread.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists under {@code gazetteer/}, line by line; {@code #} starts a comment. */
final class WordLists {
    private WordLists() {}

    static List<String> lines(String file) {
        try (var in = WordLists.class.getResourceAsStream("/gazetteer/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
