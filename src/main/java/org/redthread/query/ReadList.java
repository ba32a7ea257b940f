package org.redthread.query;

/**
 * A list of known people and bodies.
 *
 * @param source where it is from, or null
 * @param format what it was told to be
 * @param at ISO 8601 instant at which it was read
 * @param sanctioned entries that it says are
 * @param complete false while it is being read, and when that broke off
 */
public record ReadList(
        String id,
        String name,
        String source,
        String format,
        String at,
        long entries,
        long sanctioned,
        boolean complete) {}
