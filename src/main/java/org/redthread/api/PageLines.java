package org.redthread.api;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import org.redthread.RedthreadException;
import org.redthread.fetch.FetchFailed;
import org.redthread.fetch.Fetcher;
import org.redthread.ingest.Inbox;
import org.redthread.ingest.Links;
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
    private final Links links;
    private final Trail trail;
    private final JsonMapper json;

    PageLines(Inbox inbox, Links links, Trail trail, JsonMapper json) {
        this.inbox = inbox;
        this.links = links;
        this.trail = trail;
        this.json = json;
    }

    /** Lines of JSON. Those that have arrived already are stored together; a line that comes alone is answered at once. */
    void accept(InputStream in, OutputStream out, boolean split) throws IOException {
        LineReader lines = new LineReader(new BufferedInputStream(in, 1 << 16), PageSource.MOST_BYTES);
        LineAnswers answers = new LineAnswers(inbox, trail, json, out);
        for (long number = 1; next(number, lines, answers); number++) {
            if (!lines.isBlank()) {
                read(number, lines, split, answers);
            }
            if (!lines.hasArrived()) {
                answers.flush();
            }
        }
        answers.flush();
    }

    /** False at the end, also when the rest does not come; what has come is stored and answered all the same. */
    private static boolean next(long number, LineReader lines, LineAnswers answers) throws IOException {
        try {
            return lines.next();
        } catch (IOException e) {
            answers.refused(number, CutOff.by(e).status(), CutOff.by(e).getMessage());
        } catch (WrongInput e) {
            answers.refused(number, HttpStatus.BAD_REQUEST, e.getMessage());
        }
        return false;
    }

    private void read(long number, LineReader lines, boolean split, LineAnswers answers) throws IOException {
        try {
            PageSource page = RawPage.json(lines.bytes(), split);
            if (page.isLink()) {
                fetch(number, page, answers);
            } else {
                answers.page(number, page);
            }
        } catch (TooLarge e) {
            answers.refused(number, HttpStatus.CONTENT_TOO_LARGE, e.getMessage());
        } catch (WrongInput e) {
            answers.refused(number, HttpStatus.BAD_REQUEST, e.getMessage());
        }
    }

    /** The pages of a container, each numbered by its place in it. */
    void accept(Iterator<FoundPage> pages, OutputStream out) throws IOException {
        LineAnswers answers = new LineAnswers(inbox, trail, json, out);
        for (long number = 1; pages.hasNext(); number++) {
            FoundPage found = pages.next();
            if (found.page() != null) {
                answers.page(number, RawPage.utf8(found.page()));
            } else if (found.link() != null && links.areFetched()) {
                fetch(number, found.link(), answers);
            } else if (found.link() != null) {
                answers.link(
                        number,
                        found.link(),
                        "a link without its text, listed and not fetched, since --" + Fetcher.SETTING
                                + "=true is not set");
            } else {
                answers.refused(number, HttpStatus.BAD_REQUEST, found.name() + ": " + found.error());
            }
        }
        answers.flush();
    }

    /** What came before is answered first: a site may take its time. */
    private void fetch(long number, PageSource link, LineAnswers answers) throws IOException {
        answers.flush();
        try {
            answers.page(number, RawPage.page(RawPage.fetched(links, link)));
        } catch (FetchFailed e) {
            answers.refused(number, HttpStatus.BAD_GATEWAY, e.getMessage());
        } catch (RedthreadException e) {
            answers.refused(number, HttpStatus.BAD_REQUEST, e.getMessage());
        }
        answers.flush();
    }
}
