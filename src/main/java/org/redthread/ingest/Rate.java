package org.redthread.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.stereotype.Component;

/** How many articles a second were read in the last minute. */
@Component
class Rate {
    private static final long WINDOW_NANOS = 60_000_000_000L;

    private record Read(long at, int articles) {}

    private final Deque<Read> reads = new ArrayDeque<>();

    synchronized void add(int articles) {
        reads.addLast(new Read(System.nanoTime(), articles));
    }

    /** Since the window's first page, so that it tells the truth soon after the start too; 0 when nothing was read. */
    synchronized double articlesPerSecond() {
        long now = System.nanoTime();
        reads.removeIf(read -> now - read.at() > WINDOW_NANOS);
        if (reads.isEmpty()) {
            return 0;
        }
        double seconds = Math.max(1, (now - reads.getFirst().at()) / 1e9);
        return reads.stream().mapToInt(Read::articles).sum() / seconds;
    }
}
