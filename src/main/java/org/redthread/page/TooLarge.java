package org.redthread.page;

import org.redthread.RedthreadException;

/** More was sent than one page may have; the message says how much may be. */
public class TooLarge extends RedthreadException {
    public TooLarge(String message) {
        super(message);
    }
}
