package org.redthread.page;

import java.util.List;
import java.util.Locale;

/** Precision, recall and F1 over snippets that a page's text must and must not hold, white space aside. */
final class SnippetScore {
    private int kept;
    private int lost;
    private int wrong;

    void add(HtmlBench page, String text) {
        String plain = plain(text);
        kept += count(page.with(), plain);
        lost += page.with().size() - count(page.with(), plain);
        wrong += count(page.without(), plain);
    }

    double precision() {
        return (double) kept / Math.max(1, kept + wrong);
    }

    double recall() {
        return (double) kept / Math.max(1, kept + lost);
    }

    double f1() {
        return 2.0 * kept / Math.max(1, 2 * kept + lost + wrong);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision(), recall(), f1());
    }

    private static int count(List<String> snippets, String text) {
        return (int) snippets.stream()
                .filter(snippet -> text.contains(plain(snippet)))
                .count();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
