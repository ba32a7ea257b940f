package org.redthread.graph;

import org.redthread.page.PageSource;

/** A page that one worker has for itself now. */
public record ClaimedPage(String id, PageSource source) {}
