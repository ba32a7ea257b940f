package org.redthread.ingest;

import org.springframework.stereotype.Component;

/** Wakes the workers when there is something to read. */
@Component
class Bell {
    private long rings;

    synchronized void ring() {
        rings++;
        notifyAll();
    }

    synchronized long rings() {
        return rings;
    }

    /** Returns when it rang since {@code heard}, or after the time: another process may have left a page too. */
    synchronized void await(long heard, long millis) throws InterruptedException {
        if (rings == heard) {
            wait(millis);
        }
    }
}
