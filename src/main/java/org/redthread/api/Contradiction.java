package org.redthread.api;

import org.redthread.RedthreadException;

/** What is asked for does not go together with what was decided before. */
class Contradiction extends RedthreadException {
    Contradiction(RedthreadException cause) {
        super(cause.getMessage(), cause);
    }
}
