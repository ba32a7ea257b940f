package org.redthread.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.redthread.RedthreadException;
import org.redthread.graph.Accepted;
import org.redthread.graph.PageState;
import org.redthread.ingest.Inbox;
import org.redthread.ingest.TryLater;
import org.redthread.page.PageSource;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** Says what became of each page of a stream, a line of JSON each, in their order. Pages at hand together are stored together. */
final class LineAnswers {
    private static final int TOGETHER = 50;
    private static final int TOGETHER_BYTES = 1 << 20;
    /** So long a stream is held up when too many pages wait; its sender waits with it. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Inbox inbox;
    private final Trail trail;
    private final JsonMapper json;
    private final OutputStream out;
    private final List<Entry> together = new ArrayList<>();
    private int bytes;

    LineAnswers(Inbox inbox, Trail trail, JsonMapper json, OutputStream out) {
        this.inbox = inbox;
        this.trail = trail;
        this.json = json;
        this.out = out;
    }

    /**
     * {@code url} and {@code headline} are those of a link, which is listed; {@code retryAfter}, in seconds, of a line for
     * which there was no room.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Line(long line, int status, String id, String url, String headline, String detail, Long retryAfter) {
        static Line of(long line, HttpStatus status, String detail) {
            return new Line(line, status.value(), null, null, null, detail, null);
        }

        static Line of(long line, Accepted page) {
            HttpStatus status = page.known() ? HttpStatus.OK : HttpStatus.ACCEPTED;
            return new Line(line, status.value(), page.id(), null, null, null, null);
        }

        static Line of(long line, TryLater full) {
            long after = full.after().toSeconds();
            return new Line(line, HttpStatus.TOO_MANY_REQUESTS.value(), null, null, null, full.getMessage(), after);
        }
    }

    private record Entry(long line, PageSource page, Line answer) {}

    void page(long line, PageSource page) throws IOException {
        bytes += page.content().length;
        add(new Entry(line, page, null));
    }

    void refused(long line, HttpStatus status, String detail) throws IOException {
        add(new Entry(line, null, Line.of(line, status, detail)));
    }

    void link(long line, PageSource link, String detail) throws IOException {
        int listed = HttpStatus.NO_CONTENT.value();
        add(new Entry(line, null, new Line(line, listed, null, link.url(), link.headline(), detail, null)));
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

    private void note(List<Accepted> accepted) {
        List<String> fresh = accepted.stream()
                .filter(each -> !each.known())
                .map(Accepted::id)
                .toList();
        if (fresh.isEmpty()) {
            trail.nothingChanged();
        } else {
            trail.changed(fresh, null, PageState.RECEIVED.name());
        }
    }

    private List<Line> store(List<Entry> good) {
        try {
            List<Optional<Accepted>> accepted =
                    inbox.offer(good.stream().map(Entry::page).toList(), PATIENCE);
            note(accepted.stream().flatMap(Optional::stream).toList());
            return IntStream.range(0, good.size())
                    .mapToObj(i -> line(good.get(i).line(), accepted.get(i)))
                    .toList();
        } catch (RedthreadException e) {
            return good.stream()
                    .map(each -> Line.of(each.line(), HttpStatus.SERVICE_UNAVAILABLE, e.getMessage()))
                    .toList();
        }
    }

    private Line line(long number, Optional<Accepted> page) {
        return page.map(stored -> Line.of(number, stored)).orElseGet(() -> Line.of(number, inbox.full()));
    }
}
