package org.redthread.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.redthread.graph.GraphUnavailable;
import org.redthread.graph.PageWriter;
import org.redthread.graph.ReadPage;
import org.springframework.stereotype.Component;

/** Writes pages into the graph, those together that were read while the last ones were written; one that cannot be written fails alone. */
@Component
class Writing {
    static final int BATCH = 40;
    /** Characters of articles; a transaction holds what it writes in memory. */
    private static final long HEAVIEST = 300_000;

    private final PageWriter writer;
    private final Timer time;
    private final AtomicInteger beingRead = new AtomicInteger();
    private final Together<ReadPage, Optional<RuntimeException>> together = new Together<>(
            "graph-writer", BATCH, Writing::characters, HEAVIEST, () -> beingRead.get() > 0, this::store);

    Writing(PageWriter writer, MeterRegistry meters) {
        this.writer = writer;
        this.time = meters.timer("redthread.stage", "stage", "write");
    }

    /** A page is read meanwhile by one who waits for no other page to be written: it will be company for those that wait. */
    <T> T expecting(Supplier<T> reading) {
        beingRead.incrementAndGet();
        try {
            return reading.get();
        } finally {
            beingRead.decrementAndGet();
        }
    }

    /** Returns when the page is DONE, or was withdrawn meanwhile; throws what the graph says against it. */
    void write(ReadPage page) throws InterruptedException {
        try {
            Optional<RuntimeException> failure = together.put(page).join();
            if (failure.isPresent()) {
                throw failure.get();
            }
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    @PreDestroy
    void stop() {
        together.stop();
    }

    private List<Optional<RuntimeException>> store(List<ReadPage> batch) {
        long start = System.nanoTime();
        List<Optional<RuntimeException>> failures = written(batch);
        long each = (System.nanoTime() - start) / batch.size();
        batch.forEach(page -> time.record(each, TimeUnit.NANOSECONDS));
        return failures;
    }

    private List<Optional<RuntimeException>> written(List<ReadPage> batch) {
        try {
            writer.write(batch);
            return batch.stream()
                    .map(page -> Optional.<RuntimeException>empty())
                    .toList();
        } catch (GraphUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            return batch.size() == 1
                    ? List.of(Optional.of(e))
                    : batch.stream().map(page -> written(List.of(page)).get(0)).toList();
        }
    }

    private static long characters(ReadPage page) {
        return page.articles().stream()
                .mapToLong(read -> read.article().text().length())
                .sum();
    }
}
