package org.redthread.api;

import org.redthread.RedthreadException;

/** A body is larger than one page may be. */
class TooLarge extends RedthreadException {
    TooLarge(String message) {
        super(message);
    }
}
