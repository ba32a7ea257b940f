package org.redthread.ingest;

import org.redthread.graph.PageInbox;
import org.springframework.stereotype.Component;

/** Tells how the reading of pages stands. */
@Component
public class Progress {
    private static final int FAILURES = 20;

    private final PageInbox pages;
    private final Rate rate;

    Progress(PageInbox pages, Rate rate) {
        this.pages = pages;
        this.rate = rate;
    }

    public IngestStatus status() {
        return new IngestStatus(
                pages.counts(), rate.articlesPerSecond(), pages.oldestWaiting(), pages.failures(FAILURES));
    }
}
