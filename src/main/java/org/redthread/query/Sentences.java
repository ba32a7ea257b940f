package org.redthread.query;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.redthread.page.Abbreviations;

/** Cuts whole sentences out of a text. */
final class Sentences {
    /** After "the U.S." or "Mr." what follows seldom begins a sentence, though Java takes every capital for a beginning. */
    private static final Pattern ABBREVIATION =
            Pattern.compile("\\b(?:\\p{Lu}|" + Abbreviations.BEFORE_NAMES + ")\\.\\s*$");

    private Sentences() {}

    /** From the beginning of the sentence at {@code start} to the end of the one at {@code end}, at most a paragraph each. */
    static String around(String text, int start, int end) {
        int first = begin(text, start);
        int last = Math.max(first, end);
        int border = text.indexOf("\n", first);
        int from = border >= 0 && border < last ? begin(text, last) : first;
        return text.substring(first, end(text, from, last)).strip();
    }

    private static int begin(String text, int at) {
        int paragraph = text.lastIndexOf("\n", at - 1) + 1;
        String before = text.substring(paragraph, Math.min(text.length(), at + 1));
        BreakIterator sentences = of(before);
        sentences.last();
        int begin = sentences.previous();
        while (begin > 0 && isAbbreviated(before, begin)) {
            begin = sentences.previous();
        }
        return paragraph + Math.max(0, begin);
    }

    /** @param from where a sentence begins in the paragraph of {@code at} */
    private static int end(String text, int from, int at) {
        int paragraph = text.indexOf("\n", at);
        int stop = paragraph < 0 ? text.length() : paragraph;
        String after = text.substring(from, stop);
        BreakIterator sentences = of(after);
        int end = sentences.following(Math.min(at, stop - 1) - from);
        while (end < after.length() && isAbbreviated(after, end)) {
            end = sentences.next();
        }
        return from + end;
    }

    private static boolean isAbbreviated(String text, int end) {
        return ABBREVIATION.matcher(text.substring(Math.max(0, end - 8), end)).find();
    }

    private static BreakIterator of(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        return sentences;
    }
}
