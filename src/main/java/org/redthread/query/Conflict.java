package org.redthread.query;

/** Two claims of one pair and type that contradict each other: {@code a} affirms, {@code b} denies. */
public record Conflict(String type, ReportedClaim a, ReportedClaim b) {}
