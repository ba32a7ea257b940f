package org.redthread.page.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Drops what stands over and under the text on page after page: running heads, page numbers, addresses. */
final class Margins {
    private static final int LINES = 2;
    private static final double MOST_PAGES = 0.5;
    private static final String PAGE_NUMBER = "(?i)\\W*(?:page |seite |p\\. ?)?#(?: ?(?:/|of|von) ?#)?\\W*";

    /** What browsers print under a page. */
    private static final String ADDRESS = "\\w+:/+\\S+(?: #(?:/#)?)?";

    private Margins() {}

    static List<List<Word>> without(List<List<Word>> pages) {
        List<List<TextLine>> lines = pages.stream().map(TextLine::of).toList();
        Map<String, Integer> seen = new HashMap<>();
        for (List<TextLine> page : lines) {
            Set<String> once = new TreeSet<>();
            margin(page).forEach(line -> once.add(pattern(line)));
            once.forEach(pattern -> seen.merge(pattern, 1, Integer::sum));
        }
        List<List<Word>> kept = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<TextLine> dropped = margin(lines.get(i)).stream()
                    .filter(line -> pattern(line).matches(PAGE_NUMBER)
                            || pattern(line).matches(ADDRESS)
                            || pages.size() > 1 && seen.get(pattern(line)) > Math.max(1, pages.size() * MOST_PAGES))
                    .toList();
            kept.add(pages.get(i).stream()
                    .filter(word -> dropped.stream().noneMatch(line -> isOn(word, line)))
                    .toList());
        }
        return kept;
    }

    private static List<TextLine> margin(List<TextLine> page) {
        if (page.size() <= 2 * LINES) {
            return page.size() < 2 ? List.of() : List.of(page.get(0), page.get(page.size() - 1));
        }
        List<TextLine> margin = new ArrayList<>(page.subList(0, LINES));
        margin.addAll(page.subList(page.size() - LINES, page.size()));
        return margin;
    }

    private static String pattern(TextLine line) {
        return line.text().replaceAll("\\d+", "#");
    }

    private static boolean isOn(Word word, TextLine line) {
        return Math.abs(word.base() - line.base()) <= line.size() / 2
                && word.left() >= line.left()
                && word.right() <= line.right();
    }
}
