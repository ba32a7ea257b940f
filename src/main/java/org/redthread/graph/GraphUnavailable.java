package org.redthread.graph;

import org.redthread.RedthreadException;

/** The graph gives no answer now; the same question may be answered later. */
public class GraphUnavailable extends RedthreadException {
    GraphUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
