package org.redthread.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Any of many patterns, case ignored: the lines of a resource; those with # are comments. Only those are tried that can begin
 * with a text's first letter, about a third of them.
 */
final class AnyOf {
    private static final int ASCII = 128;

    private final Pattern all;
    private final List<Pattern> byFirst;

    AnyOf(String file) {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(AnyOf.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            List<Pattern> each = in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AnyOf::ignoringCase)
                    .toList();
            all = joined(each);
            byFirst = IntStream.range(0, ASCII)
                    .mapToObj(first -> joined(each.stream()
                            .filter(pattern -> canBegin(pattern, (char) first))
                            .toList()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be asked whether one of the patterns is at the beginning of the text, or is the whole of it. */
    Matcher matcher(String text) {
        boolean known = !text.isEmpty() && text.charAt(0) < ASCII;
        return (known ? byFirst.get(text.charAt(0)) : all).matcher(text);
    }

    private static boolean canBegin(Pattern pattern, char first) {
        Matcher one = pattern.matcher(String.valueOf(first));
        return one.lookingAt() || one.hitEnd();
    }

    private static Pattern joined(List<Pattern> patterns) {
        return patterns.isEmpty()
                ? Pattern.compile("(?!)")
                : ignoringCase(patterns.stream().map(Pattern::pattern).collect(Collectors.joining("|")));
    }

    private static Pattern ignoringCase(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
