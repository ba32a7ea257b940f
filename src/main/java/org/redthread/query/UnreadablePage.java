package org.redthread.query;

import org.redthread.RedthreadException;

/** A page holds nothing that could be read; the message says what to send. */
public class UnreadablePage extends RedthreadException {
    UnreadablePage(RedthreadException cause) {
        super(cause.getMessage(), cause);
    }
}
