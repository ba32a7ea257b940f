package org.redthread.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redthread.RedthreadException;
import org.redthread.graph.ClaimedPage;
import org.redthread.graph.PageInbox;
import org.redthread.graph.PageProgress;
import org.redthread.graph.PageWriter;
import org.redthread.graph.ReadArticle;
import org.redthread.graph.ReadPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Read the pages of the inbox and write what they say into the graph, as long as the application runs. */
@Component
class Workers implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Workers.class);
    /** Each holds a parser's working memory; more gain little, since one writer follows. */
    private static final int MAX_THREADS = 4;

    private static final long POLL_MILLIS = 2000;

    private final PageInbox inbox;
    private final PageProgress progress;
    private final Reading reading;
    private final PageWriter writer;
    private final Rate rate;
    private final Bell bell;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    Workers(PageInbox inbox, PageProgress progress, Reading reading, PageWriter writer, Rate rate, Bell bell) {
        this.inbox = inbox;
        this.progress = progress;
        this.reading = reading;
        this.writer = writer;
        this.rate = rate;
        this.bell = bell;
    }

    @Override
    public void start() {
        int orphans = inbox.releaseAll();
        if (orphans > 0) {
            log.info("{} pages were being read when Redthread last ended; they are read again", orphans);
        }
        running = true;
        int count = Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors());
        for (int i = 1; i <= count; i++) {
            Thread thread = new Thread(this::work, "reader-" + i);
            threads.add(thread);
            thread.start();
        }
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
            return inbox.claim();
        } catch (RuntimeException e) {
            log.warn("Neo4j gives no pages to read; asking again: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** Ends with the page DONE or FAILED; when stopped before, it stays PROCESSING and is read again at the next start. */
    private void process(ClaimedPage page) throws InterruptedException {
        Runnable outcome = read(page);
        while (running) {
            try {
                outcome.run();
                return;
            } catch (RuntimeException e) {
                if (storeAnswers()) {
                    log.error("Page {} cannot be written", page.id(), e);
                    outcome = () -> inbox.fail(page.id(), "cannot be written: " + e.getMessage());
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
                writer.write(new ReadPage(page.id(), articles));
                rate.add(articles.size());
            };
        } catch (RedthreadException e) {
            return () -> inbox.fail(page.id(), e.getMessage());
        } catch (RuntimeException | Error e) {
            log.error("Page {} cannot be read", page.id(), e);
            return () -> inbox.fail(page.id(), "cannot be read: " + e);
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
