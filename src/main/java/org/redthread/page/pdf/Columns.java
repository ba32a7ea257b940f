package org.redthread.page.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The order in which a page is read, by recursive X-Y cuts (Nagy and Seth 1984): along a gutter of white from top to bottom
 * into columns; where a headline or a foot spans the columns, above and below it first.
 */
final class Columns {
    /** In sizes of the letters; between words it is a quarter, in a justified line rarely as wide, and never over many lines. */
    private static final double GUTTER = 0.6;

    private static final double GUTTER_OF_FEW_LINES = 1.0;
    private static final int FEW_LINES = 8;

    private static final double NARROWEST_COLUMN = 6;
    private static final int FEWEST_LINES = 3;
    private static final double SPACE_BETWEEN = 0.25;
    private static final int MOST_GAPS = 24;
    /** A page with more is a register, not an article; its words stay in lines. */
    private static final int MOST_WORDS = 8000;

    private static final int DEEPEST = 12;

    private final List<List<TextLine>> blocks = new ArrayList<>();

    private Columns() {}

    /** The lines of each block of a page, blocks in their order. */
    static List<List<TextLine>> inReadingOrder(List<Word> page) {
        Columns columns = new Columns();
        if (page.size() > MOST_WORDS) {
            columns.blocks.add(TextLine.of(page));
        } else {
            columns.read(page, 0);
        }
        return columns.blocks;
    }

    private void read(List<Word> region, int depth) {
        if (region.isEmpty()) {
            return;
        }
        double gutter = depth > DEEPEST ? Double.NaN : gutter(region);
        if (!Double.isNaN(gutter)) {
            read(part(region, word -> word.left() < gutter), depth + 1);
            read(part(region, word -> word.left() >= gutter), depth + 1);
            return;
        }
        List<Double> gaps = depth > DEEPEST ? List.of() : gaps(region);
        for (int spanning = 1; spanning <= gaps.size(); spanning++) {
            for (int above = spanning; above >= 0; above--) {
                double from = above == 0 ? Double.NEGATIVE_INFINITY : gaps.get(above - 1);
                int below = spanning - above;
                double to = below == 0 ? Double.POSITIVE_INFINITY : gaps.get(gaps.size() - below);
                List<Word> middle = part(region, word -> word.base() > from && word.base() < to);
                if (from < to && !Double.isNaN(gutter(middle))) {
                    read(part(region, word -> word.base() <= from), depth + 1);
                    read(middle, depth + 1);
                    read(part(region, word -> word.base() >= to), depth + 1);
                    return;
                }
            }
        }
        blocks.add(TextLine.of(region));
    }

    private static List<Word> part(List<Word> region, Predicate<Word> of) {
        return region.stream().filter(of).toList();
    }

    /** The middle of the widest gutter with a column on each side; NaN when there is none. */
    private static double gutter(List<Word> region) {
        double size = region.stream()
                .mapToDouble(Word::size)
                .sorted()
                .skip(region.size() / 2)
                .findFirst()
                .orElse(1);
        List<Word> across = sorted(region, Word::left);
        double widest = GUTTER * size;
        double middle = Double.NaN;
        double right = Double.NEGATIVE_INFINITY;
        double start = across.isEmpty() ? 0 : across.get(0).left();
        double end = across.stream().mapToDouble(Word::right).max().orElse(0);
        for (Word word : across) {
            double gap = word.left() - right;
            boolean columns = right - start > NARROWEST_COLUMN * size && end - word.left() > NARROWEST_COLUMN * size;
            int least = gap > GUTTER_OF_FEW_LINES * size ? FEWEST_LINES : FEW_LINES;
            if (columns && gap > widest && lines(region, right, word.left()) >= least) {
                widest = gap;
                middle = (right + word.left()) / 2;
            }
            right = Math.max(right, word.right());
        }
        return middle;
    }

    /** On the side that has fewer. */
    private static int lines(List<Word> region, double left, double right) {
        return Math.min(
                TextLine.of(part(region, word -> word.right() <= left)).size(),
                TextLine.of(part(region, word -> word.left() >= right)).size());
    }

    /** Heights between lines that no word crosses, from top to bottom; of many those next to top and bottom. */
    private static List<Double> gaps(List<Word> region) {
        List<Double> gaps = new ArrayList<>();
        double bottom = Double.NaN;
        for (Word word : sorted(region, Word::top)) {
            if (word.top() - bottom > SPACE_BETWEEN * word.size()) {
                gaps.add((bottom + word.top()) / 2);
            }
            bottom = Double.isNaN(bottom) ? word.bottom() : Math.max(bottom, word.bottom());
        }
        if (gaps.size() <= MOST_GAPS) {
            return gaps;
        }
        List<Double> outer = new ArrayList<>(gaps.subList(0, MOST_GAPS / 2));
        outer.addAll(gaps.subList(gaps.size() - MOST_GAPS / 2, gaps.size()));
        return outer;
    }

    private static List<Word> sorted(List<Word> words, ToDoubleFunction<Word> by) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(by));
        return sorted;
    }
}
