package org.redthread.ingest;

import org.redthread.page.PageSource;

/**
 * A page in a file.
 *
 * @param name the file, with the line where it holds one page a line
 * @param page null when it could not be understood
 * @param error why, else null
 */
public record FoundPage(String name, PageSource page, String error) {}
