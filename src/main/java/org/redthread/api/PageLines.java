package org.redthread.api;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import org.redthread.ingest.Delivery;
import org.redthread.ingest.Inbox;
import org.redthread.page.PageSource;
import org.redthread.page.TooLarge;
import org.redthread.page.container.FoundPage;
import org.redthread.page.container.LineReader;
import org.redthread.query.WrongInput;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Many pages in one body, answered line by line in their order. */
@Component
class PageLines {
    private final Inbox inbox;
    private final JsonMapper json;

    PageLines(Inbox inbox, JsonMapper json) {
        this.inbox = inbox;
        this.json = json;
    }

    /** Lines of JSON. Those that have arrived already are stored together; a line that comes alone is answered at once. */
    void accept(InputStream in, OutputStream out, boolean split) throws IOException {
        LineReader lines = new LineReader(new BufferedInputStream(in, 1 << 16), PageSource.MOST_BYTES);
        LineAnswers answers = new LineAnswers(inbox, json, out);
        for (int number = 1; lines.next(); number++) {
            if (!lines.isBlank()) {
                read(number, lines, split, answers);
            }
            if (!lines.hasArrived()) {
                answers.flush();
            }
        }
        answers.flush();
    }

    private static void read(int number, LineReader lines, boolean split, LineAnswers answers) throws IOException {
        try {
            answers.page(number, RawPage.json(lines.bytes(), split));
        } catch (TooLarge e) {
            answers.refused(number, HttpStatus.CONTENT_TOO_LARGE, e.getMessage());
        } catch (WrongInput e) {
            answers.refused(number, HttpStatus.BAD_REQUEST, e.getMessage());
        }
    }

    /** The pages of a container, each numbered by its place in it. */
    void accept(Delivery container, OutputStream out) throws IOException {
        LineAnswers answers = new LineAnswers(inbox, json, out);
        int number = 0;
        for (Iterator<FoundPage> pages = RawPage.pages(container); pages.hasNext(); ) {
            FoundPage found = pages.next();
            number++;
            if (found.page() != null) {
                answers.page(number, RawPage.utf8(found.page()));
            } else if (found.link() != null) {
                answers.link(number, found.link(), "a link without its text; it is not fetched");
            } else {
                answers.refused(number, HttpStatus.BAD_REQUEST, found.name() + ": " + found.error());
            }
        }
        answers.flush();
    }
}
