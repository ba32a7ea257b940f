package org.redthread.access;

import org.redthread.RedthreadException;

/** There is no account of that name. */
public final class UnknownAccount extends RedthreadException {
    UnknownAccount(String name) {
        super("There is no account '" + name + "'; see the list of all accounts.");
    }
}
