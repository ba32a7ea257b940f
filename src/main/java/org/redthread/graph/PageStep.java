package org.redthread.graph;

import static org.redthread.graph.PageState.DONE;
import static org.redthread.graph.PageState.FAILED;
import static org.redthread.graph.PageState.PROCESSING;
import static org.redthread.graph.PageState.RECEIVED;

import java.util.HashMap;
import java.util.Map;

/** All ways a page's state may change; a step is taken only from its own {@code from}, whoever else is at work. */
enum PageStep {
    CLAIM(RECEIVED, PROCESSING),
    FINISH(PROCESSING, DONE),
    FAIL(PROCESSING, FAILED),
    /** After a failure that may pass. */
    POSTPONE(PROCESSING, RECEIVED),
    /** After a crash, or when the worker's lease has run out. */
    RELEASE(PROCESSING, RECEIVED),
    RETRY(FAILED, RECEIVED),
    /** With a newer extractor; what it had said stays until it is DONE again. */
    REREAD(DONE, RECEIVED);

    final PageState from;
    final PageState to;

    PageStep(PageState from, PageState to) {
        this.from = from;
        this.to = to;
    }

    /** {@code from} and {@code to} for a statement, beside its own parameters. */
    Map<String, Object> with(Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("from", from.name());
        all.put("to", to.name());
        return all;
    }
}
