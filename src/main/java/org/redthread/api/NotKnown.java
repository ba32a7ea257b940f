package org.redthread.api;

import org.redthread.RedthreadException;

/** Nobody knows who asks. */
class NotKnown extends RedthreadException {
    NotKnown(String message) {
        super(message);
    }
}
