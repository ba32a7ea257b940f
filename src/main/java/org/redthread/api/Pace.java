package org.redthread.api;

/** Gives up on who sends a page so slowly that only a thread is kept from others; who sends nothing is the web server's to drop. */
final class Pace {
    /** Bytes a second. */
    static final long OF_A_PAGE = 256;

    private static final long GRACE_NANOS = 20_000_000_000L;

    private final long least;
    private final long start = System.nanoTime();
    private long bytes;

    /** @param least bytes a second on average; 0 where the sender may take its time */
    Pace(long least) {
        this.least = least;
    }

    /** @throws CutOff when too few have come in all this time */
    void check(int more) {
        bytes += Math.max(0, more);
        long nanos = System.nanoTime() - start;
        if (nanos > GRACE_NANOS && bytes < least * (nanos / 1e9)) {
            throw CutOff.slow();
        }
    }
}
