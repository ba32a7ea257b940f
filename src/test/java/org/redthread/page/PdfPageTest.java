package org.redthread.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.redthread.RedthreadException;

class PdfPageTest {
    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    private static final String HEADLINE = "Brightwater to close its Lindvik yard";
    private static final List<String> LEFT = List.of(
            "Mara Voss, the chief executive of Bright-",
            "water, told analysts in Oslo on Monday",
            "that the state-owned ferry builder would",
            "close its yard in Lindvik by December.",
            "   About 300 people work at the yard. Its",
            "union said it would ask the labour court");
    private static final List<String> RIGHT = List.of(
            "in Bergen to stop the closure, which was",
            "announced without notice on Sunday.",
            "   Brightwater has lost money since 2021,",
            "when the state-",
            "owned fleet cancelled an order for eleven",
            "ferries, and its shares fell by a third.");
    private static final String TEXT =
            "Mara Voss, the chief executive of Brightwater, told analysts in Oslo on Monday that the"
                    + " state-owned ferry builder would close its yard in Lindvik by December.\n\n"
                    + "About 300 people work at the yard. Its union said it would ask the labour court in Bergen to stop the closure,"
                    + " which was announced without notice on Sunday.\n\n"
                    + "Brightwater has lost money since 2021, when the state-owned fleet cancelled an order for eleven ferries,"
                    + " and its shares fell by a third.";

    @Test
    void readsColumnsOneAfterTheOtherAndUndoesTheirLines() throws IOException {
        assertThat(read(twoColumns(false)).text()).isEqualTo(TEXT);
        assertThat(read(twoColumns(false)).headline()).isEqualTo(HEADLINE);
    }

    @Test
    void readsColumnsThatWereDrawnLineByLineAcrossThePage() throws IOException {
        assertThat(read(twoColumns(true)).text()).isEqualTo(TEXT);
    }

    @Test
    void dropsRunningHeadsAndPageNumbersAndGoesOnOverThePage() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = 1; page <= 3; page++) {
                try (PDPageContentStream out = page(document)) {
                    text(out, 9, 50, 810, "The Harbour Weekly, page " + page);
                    lines(
                            out,
                            50,
                            700,
                            page == 1 ? LEFT : page == 2 ? RIGHT : List.of("It will cut jobs in Bergen too."));
                    text(out, 9, 300, 30, String.valueOf(page));
                }
            }
            String text = read(bytes(document)).text();
            assertThat(text)
                    .contains("ask the labour court in Bergen")
                    .doesNotContain("Weekly")
                    .doesNotContain("3\n");
        }
    }

    @Test
    void believesItsTitleOnlyWhereItLooksLikeOne() throws IOException {
        assertThat(titled("Ferry builder goes under").headline()).isEqualTo("Ferry builder goes under");
        assertThat(titled("Microsoft Word - yard_final2.docx").headline()).isNull();
        assertThat(titled("Ferry builder goes under").publishedAt()).isNull();
    }

    @Test
    void saysWhyThereIsNoText() throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document).close();
            byte[] scanned = bytes(document);
            assertRefused(scanned, "OCR");
            AccessPermission all = AccessPermission.getOwnerAccessPermission();
            document.protect(new StandardProtectionPolicy("owner", "user", all));
            assertRefused(bytes(document), "locked with a password");
            assertRefused("%PDF-1.7 and nothing else".getBytes(), "damaged");
        }
    }

    private static Article titled(String title) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle(title);
            about.setCreationDate(java.util.Calendar.getInstance());
            document.setDocumentInformation(about);
            try (PDPageContentStream out = page(document)) {
                lines(out, 50, 700, LEFT);
            }
            return read(bytes(document));
        }
    }

    private static byte[] twoColumns(boolean across) throws IOException {
        try (PDDocument document = new PDDocument()) {
            try (PDPageContentStream out = page(document)) {
                text(out, 20, 50, 740, HEADLINE);
                if (across) {
                    for (int i = 0; i < LEFT.size(); i++) {
                        lines(out, 50, 700 - 12 * i, List.of(LEFT.get(i)));
                        lines(out, 290, 700 - 12 * i, List.of(RIGHT.get(i)));
                    }
                } else {
                    lines(out, 290, 700, RIGHT);
                    lines(out, 50, 700, LEFT);
                }
            }
            return bytes(document);
        }
    }

    private static PDPageContentStream page(PDDocument document) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    private static void lines(PDPageContentStream out, float x, float y, List<String> lines) throws IOException {
        for (String line : lines) {
            int indent = line.startsWith(" ") ? 12 : 0;
            text(out, 10, x + indent, y, line.strip());
            y -= 12;
        }
    }

    private static void text(PDPageContentStream out, int size, float x, float y, String text) throws IOException {
        out.beginText();
        out.setFont(FONT, size);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static Article read(byte[] pdf) {
        List<Article> articles =
                new PageReader().read(new PageSource(null, null, null, null, "application/pdf", pdf, true));
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    private static void assertRefused(byte[] pdf, String reason) {
        assertThatThrownBy(() -> read(pdf))
                .isInstanceOf(RedthreadException.class)
                .hasMessageContaining(reason)
                .message()
                .doesNotContain("\n");
    }
}
