package org.redthread.graph;

import java.time.Instant;

/**
 * How far all pages are read again.
 *
 * @param startedAt pages that were read last before this are read again
 * @param pages how many these were
 * @param left how many of them are still to be read
 * @param endedAt when all were read, or it was stopped; null before
 */
public record Rereading(Instant startedAt, long pages, long left, Instant endedAt) {}
