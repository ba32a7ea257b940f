package org.redthread.query;

import org.redthread.RedthreadException;

/** What was asked cannot be understood; the message names what was wrong and what to send instead. */
public class WrongInput extends RedthreadException {
    public WrongInput(String message) {
        super(message);
    }
}
