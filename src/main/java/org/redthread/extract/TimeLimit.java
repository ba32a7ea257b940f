package org.redthread.extract;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;

/**
 * How long the thread that makes it may go on: so much processor time, so that a busy machine reads as far as an idle one,
 * and ten times that by the clock, so that a starved one ends too.
 */
final class TimeLimit {
    private static final int BY_THE_CLOCK = 10;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long processorStart = THREADS.getCurrentThreadCpuTime();
    private final long clockStart = System.nanoTime();
    private final int seconds;

    TimeLimit(int seconds) {
        this.seconds = seconds;
    }

    int seconds() {
        return seconds;
    }

    boolean isOver() {
        return isUsed(1);
    }

    /** Whether a share of it, from 0 to 1, is used up; to be asked by the thread that made it. */
    boolean isUsed(double share) {
        double allowed = share * TimeUnit.SECONDS.toNanos(seconds);
        return THREADS.getCurrentThreadCpuTime() - processorStart > allowed
                || System.nanoTime() - clockStart > BY_THE_CLOCK * allowed;
    }
}
