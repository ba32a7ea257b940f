package org.redthread.graph;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * A process that reads pages, as the graph knows it: host, process and when that started, so that a restarted process sees
 * that its former self is dead, and need not wait for its lease to run out.
 */
public record Worker(String name) {
    /** Three missed beats, and others take its pages. */
    private static final Duration LEASE = Duration.ofSeconds(60);

    public static final Duration BEAT = LEASE.dividedBy(4);

    public static Worker ofThisProcess() {
        return new Worker(host() + " " + name(ProcessHandle.current()));
    }

    Map<String, Object> lease() {
        return Map.of("worker", name, "lease", LEASE.toSeconds());
    }

    /** Only what ran on this machine can be known to be dead. */
    static boolean hasDied(String name) {
        String[] parts = name.split(" ");
        return parts.length == 3
                && parts[0].equals(host())
                && ProcessHandle.of(Long.parseLong(parts[1]))
                        .filter(ProcessHandle::isAlive)
                        .map(Worker::name)
                        .filter((parts[1] + " " + parts[2])::equals)
                        .isEmpty();
    }

    private static String name(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
