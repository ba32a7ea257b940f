package org.redthread.extract;

import org.redthread.RedthreadException;

/** A rule file that cannot be used; the message names the file or pattern. */
class RuleException extends RedthreadException {
    RuleException(String message) {
        super(message);
    }

    RuleException(String message, Throwable cause) {
        super(message, cause);
    }
}
