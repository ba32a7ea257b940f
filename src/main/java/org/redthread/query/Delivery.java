package org.redthread.query;

/**
 * How a webhook was told of a hit.
 *
 * @param state PENDING until it is told, DELIVERED, or FAILED when it was tried in vain for days
 * @param answer what the receiver answered last, or why there was no answer; null before the first attempt
 * @param nextAttemptAt null unless it is tried again
 */
public record Delivery(
        String hit,
        long number,
        String state,
        int attempts,
        String lastAttemptAt,
        String answer,
        String nextAttemptAt) {}
