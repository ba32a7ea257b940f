package org.redthread.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists under {@code gazetteer/}: tab-separated, {@code #} starts a comment, {@code |} parts several values. */
class Gazetteer {
    private Gazetteer() {}

    static List<String[]> rows(String file, int columns) {
        return lines(file).map(line -> line.split("\t", columns)).toList();
    }

    static Set<String> words(String file) {
        return lines(file).collect(Collectors.toUnmodifiableSet());
    }

    static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = Gazetteer.class.getResourceAsStream("/gazetteer/" + file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
