package org.redthread.query;

import java.text.BreakIterator;
import java.util.Locale;

/** Cuts whole sentences out of a text. */
final class Sentences {
    private Sentences() {}

    /** From the beginning of the sentence at {@code start} to the end of the one at {@code end}, at most a paragraph each. */
    static String around(String text, int start, int end) {
        int first = begin(text, start);
        return text.substring(first, end(text, Math.max(first, end))).strip();
    }

    private static int begin(String text, int at) {
        int paragraph = text.lastIndexOf("\n", at - 1) + 1;
        BreakIterator sentences = of(text.substring(paragraph, Math.min(text.length(), at + 1)));
        sentences.last();
        return paragraph + Math.max(0, sentences.previous());
    }

    private static int end(String text, int at) {
        int paragraph = text.indexOf("\n", at);
        int stop = paragraph < 0 ? text.length() : paragraph;
        int from = begin(text, at);
        BreakIterator sentences = of(text.substring(from, stop));
        return from + sentences.following(Math.min(at, stop - 1) - from);
    }

    private static BreakIterator of(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        return sentences;
    }
}
