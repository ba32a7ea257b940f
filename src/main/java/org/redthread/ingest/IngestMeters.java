package org.redthread.ingest;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.redthread.graph.PageState;
import org.redthread.graph.ReadArticle;
import org.springframework.stereotype.Component;

/** What is measured of the reading of pages: how many are where, how old the queue is, what each stage takes, what was found. */
@Component
class IngestMeters implements MeterBinder {
    /** One look at the graph serves all gauges of a scrape. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final Progress progress;
    private IngestStatus seen;
    private Instant at = Instant.MIN;

    IngestMeters(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (PageState state : PageState.values()) {
            gauge(registry, "redthread.pages", now -> now.counts().get(state), "state", state.name());
        }
        gauge(
                registry,
                "redthread.queue.age.seconds",
                now -> now.oldestWaiting() == null
                        ? 0
                        : Duration.between(now.oldestWaiting(), Instant.now()).toMillis() / 1000.0);
        gauge(registry, "redthread.articles.per.second", IngestStatus::articlesPerSecond);
    }

    /** Counts the claims of articles that are now in the graph. */
    static void count(MeterRegistry registry, List<ReadArticle> articles) {
        registry.counter("redthread.articles").increment(articles.size());
        articles.forEach(read -> read.extraction().claims().forEach(claim -> registry.counter(
                        "redthread.claims", "type", claim.type())
                .increment()));
    }

    private void gauge(MeterRegistry registry, String name, ToDoubleFunction<IngestStatus> value, String... tags) {
        Gauge.builder(name, this, self -> value.applyAsDouble(self.status()))
                .tags(tags)
                .register(registry);
    }

    private synchronized IngestStatus status() {
        if (at.plus(FRESH).isBefore(Instant.now())) {
            seen = progress.status();
            at = Instant.now();
        }
        return seen;
    }
}
