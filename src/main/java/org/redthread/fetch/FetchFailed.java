package org.redthread.fetch;

import org.redthread.RedthreadException;

/** What is at an address did not come, or is no page; later it may be. */
public class FetchFailed extends RedthreadException {
    FetchFailed(String message) {
        super(message);
    }

    FetchFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
