package org.redthread.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.redthread.RedthreadException;
import org.redthread.graph.Accepted;
import org.redthread.ingest.Inbox;
import org.redthread.page.PageSource;
import org.redthread.query.WrongInput;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pages as lines of JSON, answered line by line in their order. Lines that have arrived already are stored together; a line
 * that comes alone is answered at once.
 */
@Component
class PageLines {
    private static final int TOGETHER = 50;
    private static final int TOGETHER_BYTES = Bodies.MOST;

    private final Inbox inbox;
    private final JsonMapper json;

    PageLines(Inbox inbox, JsonMapper json) {
        this.inbox = inbox;
        this.json = json;
    }

    /** What became of one line. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Line(int line, int status, String id, String detail) {}

    private record Read(int line, PageSource page, Line refused) {}

    void accept(InputStream in, OutputStream out, boolean split) throws IOException {
        LineReader lines = new LineReader(new BufferedInputStream(in, 1 << 16), Bodies.MOST);
        List<Read> together = new ArrayList<>();
        int bytes = 0;
        for (int number = 1; lines.next(); number++) {
            if (!lines.isBlank()) {
                together.add(read(number, lines, split));
                bytes += lines.length();
            }
            if (together.size() == TOGETHER || bytes > TOGETHER_BYTES || !lines.hasArrived()) {
                answer(together, out);
                together.clear();
                bytes = 0;
            }
        }
        answer(together, out);
    }

    private static Read read(int number, LineReader lines, boolean split) {
        try {
            return new Read(number, RawPage.json(lines.bytes(), split), null);
        } catch (TooLarge e) {
            return refused(number, HttpStatus.CONTENT_TOO_LARGE, e);
        } catch (WrongInput e) {
            return refused(number, HttpStatus.BAD_REQUEST, e);
        }
    }

    private static Read refused(int number, HttpStatus status, RedthreadException e) {
        return new Read(number, null, new Line(number, status.value(), null, e.getMessage()));
    }

    private void answer(List<Read> together, OutputStream out) throws IOException {
        List<Read> good = together.stream().filter(each -> each.page() != null).toList();
        List<Line> stored = store(good);
        for (Read each : together) {
            Line line = each.refused() != null ? each.refused() : stored.get(good.indexOf(each));
            out.write(json.writeValueAsBytes(line));
            out.write('\n');
        }
        out.flush();
    }

    private List<Line> store(List<Read> good) {
        List<Line> lines = new ArrayList<>();
        try {
            List<Accepted> accepted =
                    inbox.acceptAll(good.stream().map(Read::page).toList());
            for (int i = 0; i < good.size(); i++) {
                HttpStatus status = accepted.get(i).known() ? HttpStatus.OK : HttpStatus.ACCEPTED;
                lines.add(new Line(
                        good.get(i).line(), status.value(), accepted.get(i).id(), null));
            }
        } catch (RedthreadException e) {
            lines.clear();
            good.forEach(each ->
                    lines.add(new Line(each.line(), HttpStatus.SERVICE_UNAVAILABLE.value(), null, e.getMessage())));
        }
        return lines;
    }
}
