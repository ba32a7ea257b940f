package org.redthread.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text that a site puts round its articles: invitations, notices, credits, prices, template remains. */
final class Clutter {
    private static final int LINE = 250;
    private static final Pattern LINES = patterns("clutter-lines.txt");
    private static final Pattern SENTENCES = patterns("clutter-sentences.txt");

    private Clutter() {}

    /** Whether a whole line or block is no article's. */
    static boolean isLine(String line) {
        return line.length() <= LINE && LINES.matcher(line).matches();
    }

    /** Whether all sentences of a text speak for the site. */
    static boolean isAll(String text) {
        return isSentence(text) && Sentences.of(text).stream().allMatch(Clutter::isSentence);
    }

    /** Whether a sentence speaks for the site and not for the article. */
    static boolean isSentence(String sentence) {
        return SENTENCES.matcher(sentence).lookingAt();
    }

    private static Pattern patterns(String file) {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(Clutter.class.getResourceAsStream("/page/" + file), StandardCharsets.UTF_8))) {
            String any = in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.joining("|"));
            return Pattern.compile(any, Pattern.CASE_INSENSITIVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
