package org.redthread.graph;

/** Where a page is on its way. {@link PageStep} says how it gets from one to the next. */
public enum PageState {
    RECEIVED,
    PROCESSING,
    DONE,
    FAILED
}
