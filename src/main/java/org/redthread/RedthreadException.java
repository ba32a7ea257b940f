package org.redthread;

/** Root of what Redthread throws on purpose; the message is one line for a person and says what to do next. */
public class RedthreadException extends RuntimeException {
    public RedthreadException(String message) {
        super(message);
    }

    public RedthreadException(String message, Throwable cause) {
        super(message, cause);
    }
}
