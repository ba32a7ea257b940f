package org.redthread.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.redthread.graph.FailedPage;
import org.redthread.graph.PageState;

/**
 * How the reading of pages stands.
 *
 * @param counts pages in each state
 * @param articlesPerSecond over the last minute
 * @param secondsLeft until all are read, at the rate of the last minute; null when none waits or none was read
 * @param oldestWaiting when the page was received that waits longest, or null
 * @param failures the latest
 * @param folder the watched one, or null
 */
public record IngestStatus(
        Map<PageState, Long> counts,
        double articlesPerSecond,
        Long secondsLeft,
        Instant oldestWaiting,
        List<FailedPage> failures,
        FolderStatus folder) {

    /** Pages that are not read yet. */
    long waiting() {
        return Progress.waiting(counts);
    }

    long done() {
        return counts.get(PageState.DONE);
    }

    long failed() {
        return counts.get(PageState.FAILED);
    }
}
