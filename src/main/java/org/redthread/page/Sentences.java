package org.redthread.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a paragraph at the ends of its sentences, roughly: good enough to choose what to cut away, not to parse. */
final class Sentences {
    private static final Pattern END = Pattern.compile("(?=[.!?…])(?<!\\b(?:" + Abbreviations.BEFORE_NAMES
            + "|Inc|Ltd|Co|Corp|[A-Z]))[.!?…]+[\"'”’)\\]]*\\s+(?=[\"'“‘(\\[]?[\\p{Lu}\\d])");

    /** What is longer no one wrote as a paragraph, and looking into megabytes of it takes seconds. */
    static final int LONGEST = 100_000;

    private Sentences() {}

    /** The sentences with the white space behind them, so that joined they are the paragraph again. */
    static List<String> of(String paragraph) {
        if (paragraph.length() > LONGEST) {
            return List.of(paragraph);
        }
        List<String> sentences = new ArrayList<>();
        Matcher end = END.matcher(paragraph);
        int from = 0;
        while (end.find()) {
            sentences.add(paragraph.substring(from, end.end()));
            from = end.end();
        }
        if (from < paragraph.length()) {
            sentences.add(paragraph.substring(from));
        }
        return sentences;
    }
}
