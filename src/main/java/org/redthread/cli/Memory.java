package org.redthread.cli;

import org.redthread.RedthreadException;

/** Whether this Java was given the heap that the language models need. */
final class Memory {
    static final long NEEDED_MEGABYTES = 1200;

    private Memory() {}

    /** @throws RedthreadException saying how to give more */
    static void require() {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        if (megabytes < NEEDED_MEGABYTES) {
            throw new RedthreadException("Redthread needs a heap of " + NEEDED_MEGABYTES
                    + " MB for its language models, this Java has " + megabytes
                    + " MB. Start it with java -Xmx2g -jar redthread.jar, on a machine with 4 GB of memory or more.");
        }
    }
}
