package org.redthread.api;

import java.io.IOException;
import java.net.SocketTimeoutException;
import org.redthread.RedthreadException;
import org.springframework.http.HttpStatus;

/** A body of which the rest did not come. */
final class CutOff extends RedthreadException {
    private static final String AGAIN =
            "; send it again: what is stored already is answered 200, and nothing is stored twice";

    private final HttpStatus status;

    private CutOff(HttpStatus status, String message, Throwable cause) {
        super(message + AGAIN, cause);
        this.status = status;
    }

    static CutOff by(IOException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SocketTimeoutException) {
                return new CutOff(HttpStatus.REQUEST_TIMEOUT, "the rest of the body did not come in time", failure);
            }
        }
        return new CutOff(HttpStatus.BAD_REQUEST, "the body broke off", failure);
    }

    static CutOff slow() {
        return new CutOff(HttpStatus.REQUEST_TIMEOUT, "the body comes too slowly", null);
    }

    HttpStatus status() {
        return status;
    }
}
