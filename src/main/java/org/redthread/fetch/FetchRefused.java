package org.redthread.fetch;

import org.redthread.RedthreadException;

/** An address is not fetched, whatever would come from it. */
public class FetchRefused extends RedthreadException {
    FetchRefused(String message) {
        super(message);
    }
}
