package org.redthread.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.redthread.RedthreadException;
import org.redthread.graph.Accepted;
import org.redthread.ingest.Inbox;
import org.redthread.page.PageSource;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** Says what became of each page of a stream, a line of JSON each, in their order. Pages at hand together are stored together. */
final class LineAnswers {
    private static final int TOGETHER = 50;
    private static final int TOGETHER_BYTES = PageSource.MOST_BYTES;

    private final Inbox inbox;
    private final JsonMapper json;
    private final OutputStream out;
    private final List<Entry> together = new ArrayList<>();
    private int bytes;

    LineAnswers(Inbox inbox, JsonMapper json, OutputStream out) {
        this.inbox = inbox;
        this.json = json;
        this.out = out;
    }

    /** {@code url} and {@code headline} are those of a link, which is listed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Line(int line, int status, String id, String url, String headline, String detail) {
        static Line of(int line, HttpStatus status, String detail) {
            return new Line(line, status.value(), null, null, null, detail);
        }
    }

    private record Entry(int line, PageSource page, Line answer) {}

    void page(int line, PageSource page) throws IOException {
        bytes += page.content().length;
        add(new Entry(line, page, null));
    }

    void refused(int line, HttpStatus status, String detail) throws IOException {
        add(new Entry(line, null, Line.of(line, status, detail)));
    }

    void link(int line, PageSource link, String detail) throws IOException {
        int listed = HttpStatus.NO_CONTENT.value();
        add(new Entry(line, null, new Line(line, listed, null, link.url(), link.headline(), detail)));
    }

    private void add(Entry entry) throws IOException {
        together.add(entry);
        if (together.size() == TOGETHER || bytes > TOGETHER_BYTES) {
            flush();
        }
    }

    /** Stores the pages so far and answers all so far. */
    void flush() throws IOException {
        List<Entry> good = together.stream().filter(each -> each.page() != null).toList();
        List<Line> stored = good.isEmpty() ? List.of() : store(good);
        int next = 0;
        for (Entry each : together) {
            Line line = each.page() == null ? each.answer() : stored.get(next++);
            out.write(json.writeValueAsBytes(line));
            out.write('\n');
        }
        out.flush();
        together.clear();
        bytes = 0;
    }

    private List<Line> store(List<Entry> good) {
        try {
            List<Accepted> accepted =
                    inbox.acceptAll(good.stream().map(Entry::page).toList());
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < good.size(); i++) {
                HttpStatus status = accepted.get(i).known() ? HttpStatus.OK : HttpStatus.ACCEPTED;
                lines.add(new Line(
                        good.get(i).line(), status.value(), accepted.get(i).id(), null, null, null));
            }
            return lines;
        } catch (RedthreadException e) {
            return good.stream()
                    .map(each -> Line.of(each.line(), HttpStatus.SERVICE_UNAVAILABLE, e.getMessage()))
                    .toList();
        }
    }
}
