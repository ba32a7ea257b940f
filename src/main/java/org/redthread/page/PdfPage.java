package org.redthread.page;

import java.util.List;
import org.redthread.page.pdf.PdfText;

/** A PDF is the plain text that it shows; its own title counts only where the text shows no headline. */
final class PdfPage {
    private PdfPage() {}

    static List<Draft> read(PageSource source) {
        PdfText pdf = PdfText.read(source.content());
        if (!source.split()) {
            return List.of(titled(Draft.of(pdf.text()), pdf.title()));
        }
        List<Draft> drafts = PlainPage.read(PageReader.notEndless(pdf.text()), source.fetchedAt());
        boolean titled = drafts.size() == 1 && drafts.get(0).headline() == null;
        return titled ? List.of(titled(drafts.get(0), pdf.title())) : drafts;
    }

    private static Draft titled(Draft draft, String title) {
        return new Draft(
                title,
                draft.text(),
                draft.url(),
                draft.outlet(),
                draft.byline(),
                draft.publishedAt(),
                draft.dateline(),
                draft.language());
    }
}
