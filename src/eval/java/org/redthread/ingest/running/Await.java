package org.redthread.ingest.running;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for what another process does. */
final class Await {
    private static final long LOOK_MILLIS = 250;

    private Await() {}

    /** @throws IllegalStateException when it takes too long */
    static void until(Duration most, String what, BooleanSupplier reached) {
        long end = System.nanoTime() + most.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited " + most.toSeconds() + " s for " + what);
            }
            pause(LOOK_MILLIS);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
