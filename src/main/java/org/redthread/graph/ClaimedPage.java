package org.redthread.graph;

import org.redthread.page.PageSource;

/**
 * A page that one worker has for itself now.
 *
 * @param attempts how often it was claimed, this time included
 */
public record ClaimedPage(String id, PageSource source, int attempts) {}
