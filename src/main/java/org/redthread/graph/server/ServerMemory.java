package org.redthread.graph.server;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * The memory that the embedded Neo4j gets, in MiB. With the application's heap it keeps both processes within 4 GiB where
 * there is no more; of what a machine has beyond that, a quarter goes to cached pages of the store and an eighth to answers.
 */
record ServerMemory(long heap, long pageCache) {
    private static final long SMALL = 4096;

    static ServerMemory ofThisMachine() {
        return of(((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize() >> 20);
    }

    /** @param machine all the memory there is, in MiB */
    static ServerMemory of(long machine) {
        long more = Math.max(0, machine - SMALL);
        return new ServerMemory(Math.min(2048, 640 + more / 8), Math.min(4096, 256 + more / 4));
    }
}
