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
    private final FolderIntake folder;

    Progress(PageProgress pages, Rate rate, FolderIntake folder) {
        this.pages = pages;
        this.rate = rate;
        this.folder = folder;
    }

    public IngestStatus status() {
        Map<PageState, Long> counts = pages.counts();
        return new IngestStatus(
                counts,
                rate.articlesPerSecond(),
                secondsLeft(waiting(counts)),
                pages.oldestWaiting(),
                pages.failures(FAILURES),
                folder.status().orElse(null));
    }

    private Long secondsLeft(long waiting) {
        double pagesPerSecond = rate.pagesPerSecond();
        return waiting == 0 || pagesPerSecond == 0 ? null : Math.round(waiting / pagesPerSecond);
    }

    /** How many pages are not read yet. */
    long waiting() {
        return waiting(pages.counts());
    }

    static long waiting(Map<PageState, Long> counts) {
        return counts.get(PageState.RECEIVED) + counts.get(PageState.PROCESSING);
    }
}
