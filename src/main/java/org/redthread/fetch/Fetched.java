package org.redthread.fetch;

import java.time.Instant;

/**
 * What came from an address.
 *
 * @param url where it was in the end, redirects followed
 * @param contentType as the site says, or null
 */
public record Fetched(String url, String contentType, byte[] content, Instant at) {}
