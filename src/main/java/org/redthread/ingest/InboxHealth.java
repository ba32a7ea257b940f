package org.redthread.ingest;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether pages are taken in and read. */
@Component("inboxHealth")
class InboxHealth extends AbstractHealthIndicator {
    private final Progress progress;
    private final Workers workers;

    InboxHealth(Progress progress, Workers workers) {
        super("the inbox cannot be asked");
        this.progress = progress;
        this.workers = workers;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        IngestStatus now = progress.status();
        health.status(workers.isRunning() ? "UP" : "OUT_OF_SERVICE");
        now.counts().forEach((state, pages) -> health.withDetail(state.name(), pages));
        if (now.oldestWaiting() != null) {
            health.withDetail("oldestWaiting", now.oldestWaiting());
        }
    }
}
