package org.redthread.query;

/**
 * A claim at its time.
 *
 * @param date ISO 8601 year, month, day or instant; null when unknown
 * @param dateFrom how the date is known: {@code sentence} (it says so), {@code report} (it happened by the day of the
 *     report), {@code unknown}
 */
public record TimelineEntry(String date, String dateFrom, ReportedClaim claim) {}
