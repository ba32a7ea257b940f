package org.redthread.ingest;

import java.util.Map;
import org.redthread.graph.PageProgress;
import org.redthread.graph.PageState;
import org.springframework.stereotype.Component;

/** Tells how the reading of pages stands. */
@Component
public class Progress {
    private static final int FAILURES = 20;

    private final PageProgress pages;
    private final Rate rate;

    Progress(PageProgress pages, Rate rate) {
        this.pages = pages;
        this.rate = rate;
    }

    public IngestStatus status() {
        return new IngestStatus(
                pages.counts(), rate.articlesPerSecond(), pages.oldestWaiting(), pages.failures(FAILURES));
    }

    /** How many pages are not read yet. */
    long waiting() {
        return waiting(pages.counts());
    }

    static long waiting(Map<PageState, Long> counts) {
        return counts.get(PageState.RECEIVED) + counts.get(PageState.PROCESSING);
    }
}
