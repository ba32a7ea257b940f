package org.redthread.api;

import org.redthread.RedthreadException;

/** Whoever asks may not. */
class Forbidden extends RedthreadException {
    Forbidden(String message) {
        super(message);
    }
}
