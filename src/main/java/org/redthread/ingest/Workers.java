package org.redthread.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.redthread.RedthreadException;
import org.redthread.graph.ClaimedPage;
import org.redthread.graph.PageInbox;
import org.redthread.graph.PageProgress;
import org.redthread.graph.PageWriter;
import org.redthread.graph.ReadArticle;
import org.redthread.graph.ReadPage;
import org.redthread.graph.Worker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Read the pages of the inbox and write what they say into the graph, as long as the application runs. */
@Component
class Workers implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Workers.class);
    /** Each holds a parser's working memory; more gain little, since one writer follows. */
    private static final int MAX_THREADS = 4;

    private static final long POLL_MILLIS = 2000;
    private static final long BEAT_SECONDS = Worker.BEAT.toSeconds();

    /** After these a page that could not be read has FAILED. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofMinutes(10));

    private final Worker self = Worker.ofThisProcess();
    private final PageInbox inbox;
    private final PageProgress progress;
    private final Reading reading;
    private final PageWriter writer;
    private final Rate rate;
    private final Bell bell;
    private final MeterRegistry meters;
    private final List<Thread> threads = new ArrayList<>();
    private ScheduledExecutorService heart;
    private volatile boolean running;

    Workers(
            PageInbox inbox,
            PageProgress progress,
            Reading reading,
            PageWriter writer,
            Rate rate,
            Bell bell,
            MeterRegistry meters) {
        this.inbox = inbox;
        this.progress = progress;
        this.reading = reading;
        this.writer = writer;
        this.rate = rate;
        this.bell = bell;
        this.meters = meters;
    }

    @Override
    public void start() {
        release();
        running = true;
        int count = Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors());
        for (int i = 1; i <= count; i++) {
            Thread thread = new Thread(this::work, "reader-" + i);
            threads.add(thread);
            thread.start();
        }
        heart = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "heartbeat"));
        heart.scheduleAtFixedRate(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** Lets each worker finish the page it has. */
    @Override
    public void stop() {
        running = false;
        bell.ring();
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
        heart.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        try {
            while (running) {
                long heard = bell.rings();
                Optional<ClaimedPage> page = claim();
                if (page.isPresent()) {
                    process(page.get());
                } else {
                    bell.await(heard, POLL_MILLIS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** None also while Neo4j does not answer; it is asked again later. */
    private synchronized Optional<ClaimedPage> claim() {
        try {
            return inbox.claim(self);
        } catch (RuntimeException e) {
            log.warn("Neo4j gives no pages to read; asking again: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** Ends with the page DONE or FAILED; when stopped before, it stays PROCESSING and is read again at the next start. */
    private void process(ClaimedPage page) throws InterruptedException {
        MDC.put("page", page.id());
        try {
            readAndWrite(page);
        } finally {
            MDC.remove("page");
        }
    }

    private void readAndWrite(ClaimedPage page) throws InterruptedException {
        Runnable outcome = read(page);
        while (running) {
            try {
                outcome.run();
                return;
            } catch (RuntimeException e) {
                if (storeAnswers()) {
                    log.error("Page {} cannot be written", page.id(), e);
                    outcome = () -> giveUp(page, "cannot be written: " + e.getMessage());
                } else {
                    log.warn("Neo4j does not take page {}; trying again: {}", page.id(), e.getMessage());
                    Thread.sleep(POLL_MILLIS);
                }
            }
        }
    }

    /** What to write: the articles, or why there are none. */
    private Runnable read(ClaimedPage page) {
        try {
            List<ReadArticle> articles = reading.read(page.source());
            return () -> {
                meters.timer("redthread.stage", "stage", "write")
                        .record(() -> writer.write(new ReadPage(page.id(), articles)));
                rate.add(articles.size());
                IngestMeters.count(meters, articles);
            };
        } catch (RedthreadException e) {
            return () -> inbox.fail(self, page.id(), e.getMessage());
        } catch (RuntimeException | Error e) {
            log.error("Page {} cannot be read", page.id(), e);
            return () -> giveUp(page, "cannot be read: " + e);
        }
    }

    /** For now: what failed may have passed later, or on another machine; a page with nothing to read stays one. */
    private void giveUp(ClaimedPage page, String error) {
        if (page.attempts() <= PAUSES.size()) {
            inbox.postpone(self, page.id(), error, PAUSES.get(page.attempts() - 1));
        } else {
            inbox.fail(self, page.id(), error);
        }
    }

    /** Its own first: a lease that ran out while Neo4j was away is still its own if nobody took the page. */
    private void beat() {
        try {
            inbox.beat(self);
            release();
        } catch (RuntimeException e) {
            log.warn("Neo4j does not take the heartbeat; others may read this process's pages too: {}", e.getMessage());
        }
    }

    private void release() {
        int orphans = inbox.release();
        if (orphans > 0) {
            log.info("{} pages were being read by a Redthread that has ended; they are read again", orphans);
            bell.ring();
        }
    }

    private boolean storeAnswers() {
        try {
            progress.counts();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
