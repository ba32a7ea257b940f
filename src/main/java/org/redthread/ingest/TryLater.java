package org.redthread.ingest;

import java.time.Duration;
import org.redthread.RedthreadException;

/** Too much is under way; nothing was stored, and the same may be sent again after a while. */
public class TryLater extends RedthreadException {
    private final Duration after;

    /** @param trouble what there is too much of */
    public TryLater(String trouble, Duration after) {
        super(trouble + "; send it again after " + after.toSeconds() + " s");
        this.after = after;
    }

    /** When there is likely to be room. */
    public Duration after() {
        return after;
    }
}
