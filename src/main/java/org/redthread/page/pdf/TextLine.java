package org.redthread.page.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A line of text within one column; places as in {@link Word}. */
record TextLine(String text, float left, float right, float base, float size) {
    /** In parts of the letters' size: a superscript is still on its line. */
    private static final float SAME_LINE = 0.5f;

    /** The lines that words of one column stand on, from top to bottom. */
    static List<TextLine> of(List<Word> words) {
        List<Word> down = new ArrayList<>(words);
        down.sort(Comparator.comparing(Word::base).thenComparing(Word::left));
        List<TextLine> lines = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        for (Word word : down) {
            if (!open.isEmpty()
                    && word.base() - open.get(0).base()
                            > SAME_LINE * Math.min(word.size(), open.get(0).size())) {
                lines.add(line(open));
                open.clear();
            }
            open.add(word);
        }
        if (!open.isEmpty()) {
            lines.add(line(open));
        }
        return lines;
    }

    private static TextLine line(List<Word> words) {
        long foreign =
                words.stream().filter(word -> Glyphs.isRightToLeft(word.text())).count();
        Comparator<Word> order = Comparator.comparing(Word::left);
        words.sort(foreign * 2 > words.size() ? order.reversed() : order);
        Word longest = words.stream()
                .max(Comparator.comparingInt(word -> word.text().length()))
                .orElseThrow();
        return new TextLine(
                String.join(" ", words.stream().map(Word::text).toList()),
                (float) words.stream().mapToDouble(Word::left).min().orElse(0),
                (float) words.stream().mapToDouble(Word::right).max().orElse(0),
                longest.base(),
                longest.size());
    }

    boolean endsSentence() {
        return text.matches("(?s).*[.!?…][\"'”’»)\\]]*");
    }
}
