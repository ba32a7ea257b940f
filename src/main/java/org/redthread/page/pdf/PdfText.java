package org.redthread.page.pdf;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.redthread.RedthreadException;

/**
 * The words of a PDF as a person reads them.
 *
 * @param title as its maker named it, when that looks like a headline; or null. Its dates and its author say who made the
 *     file and when, not who wrote the article
 * @param text in reading order, a paragraph a line, with blank lines between
 */
public record PdfText(String title, String text) {
    private static final int MOST_PAGES = 300;
    private static final Pattern NO_HEADLINE = Pattern.compile(
            "(?i).*\\.(?:docx?|pdf|indd|qxp|tex|html?|txt|rtf|odt|pptx?|xlsx?)\\b.*|(?:microsoft word|untitled|document|print|layout|page)\\b.*|https?:.*|\\S*");
    private static final double MOST_UNKNOWN = 0.3;

    static {
        OneFont.install();
    }

    /** @throws RedthreadException saying why there is no text to be had */
    public static PdfText read(byte[] content) {
        Filters.bound();
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new RedthreadException("the PDF has " + document.getNumberOfPages() + " pages: send at most "
                        + MOST_PAGES + ", or the pages of the article alone");
            }
            Glyphs glyphs = new Glyphs();
            List<List<Word>> pages = glyphs.pages(document);
            String text = Paragraphs.of(
                    Margins.without(pages).stream().map(Columns::inReadingOrder).toList());
            if (text.isBlank()) {
                throw new RedthreadException(
                        "the PDF has no text, only pictures of it: put it through text recognition (OCR) first");
            }
            if (glyphs.unknownShare() > MOST_UNKNOWN) {
                throw new RedthreadException(
                        "the PDF's fonts do not say which letters they show: send its text instead");
            }
            return new PdfText(title(document), text);
        } catch (InvalidPasswordException e) {
            throw new RedthreadException("the PDF is locked with a password: send it unlocked", e);
        } catch (RedthreadException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new RedthreadException("the PDF is damaged: send it again, or its text (" + reason(e) + ")", e);
        }
    }

    private static String reason(Throwable e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static String title(PDDocument document) {
        String title = document.getDocumentInformation().getTitle();
        return title == null || NO_HEADLINE.matcher(title.strip()).matches() ? null : title.strip();
    }
}
