package org.redthread.api;

import org.redthread.RedthreadException;

/** Whoever asks, asks too often. */
class TooMany extends RedthreadException {
    TooMany(String message) {
        super(message);
    }
}
