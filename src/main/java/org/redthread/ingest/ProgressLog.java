package org.redthread.ingest;

import java.time.Duration;
import org.redthread.graph.GraphUnavailable;
import org.redthread.graph.Rereading;
import org.redthread.graph.Rereadings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A line in the log every few seconds while pages are read, and one when all are. */
@Component
@EnableScheduling
@ConditionalOnWebApplication
class ProgressLog {
    private static final Logger log = LoggerFactory.getLogger(ProgressLog.class);

    private final Progress progress;
    private final Rereadings rereadings;
    private boolean busy;

    ProgressLog(Progress progress, Rereadings rereadings) {
        this.progress = progress;
        this.rereadings = rereadings;
    }

    /** Says nothing while Neo4j is away, of which the workers tell. */
    @Scheduled(fixedDelay = 5000)
    void tell() {
        try {
            tell(progress.status());
            rereadings.latest().filter(job -> job.endedAt() == null).ifPresent(ProgressLog::tell);
        } catch (GraphUnavailable e) {
            log.debug("{}", e.getMessage());
        }
    }

    private void tell(IngestStatus now) {
        if (now.waiting() > 0) {
            log.info(
                    "{} pages wait, {} are read, {} failed; {} articles/s{}",
                    now.waiting(),
                    now.done(),
                    now.failed(),
                    String.format("%.1f", now.articlesPerSecond()),
                    timeLeft(now));
        } else if (busy) {
            log.info("All {} pages are read; {} failed", now.done() + now.failed(), now.failed());
        }
        busy = now.waiting() > 0;
    }

    private static void tell(Rereading job) {
        log.info("{} of {} pages are still to be read again", job.left(), job.pages());
    }

    private static String timeLeft(IngestStatus now) {
        return now.secondsLeft() == null ? "" : ", about " + text(Duration.ofSeconds(now.secondsLeft()));
    }

    private static String text(Duration left) {
        return left.toMinutes() == 0 ? left.toSeconds() + " s left" : left.toMinutes() + " min left";
    }
}
