package org.redthread.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.stereotype.Component;

/** How much was read a second in the last minute; 0 when nothing was. */
@Component
class Rate {
    private static final long WINDOW_NANOS = 60_000_000_000L;

    private record Read(long at, int articles) {}

    private final Deque<Read> reads = new ArrayDeque<>();

    synchronized void add(int articles) {
        reads.addLast(new Read(System.nanoTime(), articles));
    }

    synchronized double articlesPerSecond() {
        double seconds = seconds();
        return reads.stream().mapToInt(Read::articles).sum() / seconds;
    }

    synchronized double pagesPerSecond() {
        double seconds = seconds();
        return reads.size() / seconds;
    }

    /** Since the window's first page, so that it tells the truth soon after the start too. */
    private double seconds() {
        long now = System.nanoTime();
        reads.removeIf(read -> now - read.at() > WINDOW_NANOS);
        return reads.isEmpty() ? 1 : Math.max(1, (now - reads.getFirst().at()) / 1e9);
    }
}
