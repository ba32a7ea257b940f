package org.redthread.page.pdf;

import java.util.ArrayList;
import java.util.List;

/** Lines become paragraphs again: hard wraps are undone, and so is the division of words. */
final class Paragraphs {
    private static final double WIDER = 1.35;
    private static final double OTHER_SIZE = 0.1;
    private static final double INDENT = 0.8;
    private static final double HEADLINE = 1.15;
    private static final double MOST = 0.8;

    private final WordDivision division;
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private Paragraphs(WordDivision division) {
        this.division = division;
    }

    /** The text of pages of blocks of lines, a paragraph a line, with a blank line between. */
    static String of(List<List<List<TextLine>>> pages) {
        Paragraphs paragraphs = new Paragraphs(WordDivision.of(pages));
        TextLine before = null;
        for (List<List<TextLine>> page : pages) {
            for (List<TextLine> block : page) {
                paragraphs.add(block, before);
                before = block.get(block.size() - 1);
            }
        }
        paragraphs.close();
        return String.join("\n\n", paragraphs.paragraphs);
    }

    private void add(List<TextLine> block, TextLine before) {
        double left = block.stream().mapToDouble(TextLine::left).min().orElse(0);
        double size = median(block.stream().map(TextLine::size).toList());
        double leading = leading(block);
        for (int i = 0; i < block.size(); i++) {
            TextLine line = block.get(i);
            boolean opens = i == 0
                    ? !goesOn(before, line, left)
                    : opens(block.get(i - 1), line, i > 1 ? block.get(i - 2) : null, left, leading)
                            || line.size() < HEADLINE * size && fits(line, block.get(i - 1), right(block, line));
            if (opens) {
                close();
            }
            division.join(open, line.text());
        }
    }

    /** In the next column or on the next page: an unfinished sentence goes on in letters of the same size. */
    private static boolean goesOn(TextLine before, TextLine line, double left) {
        return before != null
                && !before.endsSentence()
                && isSameSize(before, line)
                && line.left() - left < INDENT * line.size()
                && (Character.isLowerCase(line.text().charAt(0))
                        || before.text().endsWith("-")
                        || before.text().endsWith(","));
    }

    private static boolean opens(TextLine before, TextLine line, TextLine earlier, double left, double leading) {
        double down = line.base() - before.base();
        if (!isSameSize(before, line) || down > WIDER * leading) {
            return true;
        }
        boolean indented =
                line.left() - left > INDENT * line.size() && line.left() - before.left() > INDENT * line.size();
        boolean centred = earlier != null && before.left() - left > INDENT * line.size();
        return indented && !centred;
    }

    /** Where most lines of this size end, the longest aside: a caption or a foot may be wider than the column. */
    private static double right(List<TextLine> block, TextLine line) {
        List<Float> ends = block.stream()
                .filter(other -> isSameSize(other, line))
                .map(TextLine::right)
                .sorted()
                .toList();
        return ends.get((int) (ends.size() * MOST));
    }

    private static double median(List<Float> sizes) {
        return sizes.stream().sorted().skip(sizes.size() / 2).findFirst().orElse(1f);
    }

    /** Whether a line's first word would have fitted behind the line before: then someone broke it on purpose. */
    private static boolean fits(TextLine line, TextLine before, double right) {
        String word = line.text().split(" ", 2)[0];
        double letter = (line.right() - line.left()) / line.text().length();
        boolean room = before.right() + (word.length() + 1) * letter + line.size() < right;
        return room && !before.text().endsWith("-");
    }

    private static boolean isSameSize(TextLine one, TextLine other) {
        return Math.abs(one.size() - other.size()) <= OTHER_SIZE * Math.max(one.size(), other.size());
    }

    /** From line to line within a paragraph: the lower quartile, since gaps between paragraphs are never less. */
    private static double leading(List<TextLine> block) {
        List<Double> down = new ArrayList<>();
        for (int i = 1; i < block.size(); i++) {
            if (isSameSize(block.get(i - 1), block.get(i))) {
                down.add((double) block.get(i).base() - block.get(i - 1).base());
            }
        }
        down.sort(null);
        double size = block.get(0).size();
        return down.isEmpty() ? 1.3 * size : Math.max(down.get(down.size() / 4), 0.9 * size);
    }

    private void close() {
        if (open.length() > 0) {
            paragraphs.add(open.toString());
            open.setLength(0);
        }
    }
}
