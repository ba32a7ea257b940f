package org.redthread.page.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of each page with their places; PDFBox tells the glyphs, in the order in which they were drawn. */
final class Glyphs extends PDFTextStripper {
    /** Of one document; a form drawn within a form within a form makes billions. */
    private static final int MOST_OPERATORS = 1_000_000;

    private static final int MOST_STATES = 1000;
    /** Of one page; the fullest page of a newspaper has some ten thousand. */
    private static final int MOST_GLYPHS = 60_000;

    /** In sizes of the letters; between words it is a quarter, in spaced headlines a tenth between letters. */
    private static final float WORD_GAP = 0.16f;

    private static final float SAME_LINE = 0.3f;

    private final List<List<Word>> pages = new ArrayList<>();
    private int operators;
    private int glyphs;
    private int onPage;
    private int unknown;

    List<List<Word>> pages(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return pages;
    }

    /** Of the glyphs those of which nobody knows the letter. */
    double unknownShare() {
        return (double) unknown / Math.max(1, glyphs);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw new IllegalStateException("it draws more than " + MOST_OPERATORS + " times");
        }
        if (getGraphicsStackSize() > MOST_STATES) {
            throw new IllegalStateException("it saves what it draws with more than " + MOST_STATES + " times");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        glyphs++;
        if (++onPage > MOST_GLYPHS) {
            throw new IllegalStateException("one page has more than " + MOST_GLYPHS + " letters");
        }
        super.processTextPosition(glyph);
    }

    @Override
    protected void writePage() {
        List<Word> words = new ArrayList<>();
        List<TextPosition> open = new ArrayList<>();
        for (List<TextPosition> drawn : getCharactersByArticle()) {
            for (TextPosition glyph : drawn) {
                // what stands upright or on its head beside the text is no text of the page
                if (glyph.getDir() != 0 || glyph.getUnicode() == null) {
                    continue;
                }
                String shown = glyph.getUnicode();
                unknown += shown.chars().anyMatch(c -> c == '\uFFFD' || c < ' ' || c >= 0xE000 && c < 0xF900) ? 1 : 0;
                boolean blank = shown.isBlank();
                if (!open.isEmpty() && (blank || apart(open.get(open.size() - 1), glyph))) {
                    words.add(word(open));
                    open.clear();
                }
                if (!blank) {
                    open.add(glyph);
                }
            }
        }
        if (!open.isEmpty()) {
            words.add(word(open));
        }
        pages.add(words);
        onPage = 0;
    }

    private static boolean apart(TextPosition one, TextPosition next) {
        float size = Math.max(1, one.getFontSizeInPt());
        float gap = next.getXDirAdj() - one.getXDirAdj() - one.getWidthDirAdj();
        boolean rightToLeft = Math.abs(one.getXDirAdj() - next.getXDirAdj() - next.getWidthDirAdj()) < WORD_GAP * size;
        return Math.abs(one.getYDirAdj() - next.getYDirAdj()) > SAME_LINE * size
                || (gap > WORD_GAP * size || gap < -size) && !rightToLeft;
    }

    private static Word word(List<TextPosition> glyphs) {
        boolean rightToLeft = glyphs.stream().anyMatch(glyph -> isRightToLeft(glyph.getUnicode()));
        Comparator<TextPosition> order = Comparator.comparing(TextPosition::getXDirAdj);
        List<TextPosition> read = new ArrayList<>(glyphs);
        if (rightToLeft) {
            read.sort(order.reversed());
        }
        StringBuilder text = new StringBuilder();
        read.forEach(glyph -> text.append(glyph.getUnicode()));
        TextPosition first = glyphs.stream().min(order).orElseThrow();
        TextPosition last = glyphs.stream().max(order).orElseThrow();
        return new Word(
                plain(text.toString()),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                Math.max(1, first.getFontSizeInPt()));
    }

    static boolean isRightToLeft(String text) {
        byte direction = Character.getDirectionality(text.codePointAt(0));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Ligatures and the shapes that Arabic letters take in a word, as the letters that they stand for. */
    private static String plain(String text) {
        boolean shaped = text.chars().anyMatch(c -> c >= 0xFB00 && c < 0xFE00 || c >= 0xFE70 && c < 0xFF00);
        return shaped ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }
}
