package org.redthread.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.redthread.RedthreadException;
import org.redthread.graph.ClaimedPage;
import org.redthread.graph.GraphUnavailable;
import org.redthread.graph.PageInbox;
import org.redthread.graph.ReadArticle;
import org.redthread.graph.ReadPage;
import org.redthread.graph.Worker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/** Carries one page from the inbox into the graph, or to where it says why it is not there. */
@Component
public class Carrier {
    /** How many pages a process reads at once: each needs a parser's working memory, and more gain little, since one writes. */
    private static final int AT_ONCE = Math.min(4, Runtime.getRuntime().availableProcessors());

    /**
     * How many threads a process carries with: most of them wait for what they have read to be written, together. While one
     * batch is written the next is read, or the processors would have nothing to do.
     */
    static final int THREADS = AT_ONCE + 2 * Writing.BATCH;

    /** The same where each of them is one of Kafka's consumers, with connections and a part of the topic of its own. */
    public static final int CONSUMERS = AT_ONCE + 16;

    private static final Logger log = LoggerFactory.getLogger(Carrier.class);
    private static final long AGAIN_MILLIS = 2000;

    /** After these a page that could not be read has FAILED. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofMinutes(10));

    private final PageInbox inbox;
    private final Reading reading;
    private final Writing writing;
    private final Rate rate;
    private final MeterRegistry meters;
    /** One more than read has its page already: the next reading need not wait for Neo4j. */
    private final Semaphore places = new Semaphore(AT_ONCE + 1);

    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final Set<String> inHand = ConcurrentHashMap.newKeySet();

    Carrier(PageInbox inbox, Reading reading, Writing writing, Rate rate, MeterRegistry meters) {
        this.inbox = inbox;
        this.reading = reading;
        this.writing = writing;
        this.rate = rate;
        this.meters = meters;
    }

    /** Where pages come from. */
    public interface Next {
        /** Claims a page, waiting for one or not; empty when there is none. */
        Optional<ClaimedPage> claim() throws InterruptedException;
    }

    /**
     * Carries one page as soon as it is this thread's turn to read. Returns when the page is DONE or FAILED, or RECEIVED again
     * for a later try, true; or false when there was none. Waits while Neo4j is away; when it was stopped before, the page
     * stays PROCESSING and is given back when the worker has ended or its lease has run out.
     *
     * @param worker who claims the page
     * @param goOn false: read no more, and stop waiting for Neo4j
     */
    public boolean carry(Worker worker, Next next, BooleanSupplier goOn) throws InterruptedException {
        Optional<ClaimedPage> page;
        Optional<Outcome> read;
        places.acquire();
        try {
            page = next.claim();
            page.ifPresent(claimed -> keep(List.of(claimed)));
            read = page.isEmpty() ? Optional.empty() : readInTurn(worker, page.get(), goOn);
        } finally {
            places.release();
        }
        if (read.isPresent()) {
            finish(worker, page.get(), read.get(), goOn);
        } else {
            page.ifPresent(left -> inHand.remove(left.id()));
        }
        return page.isPresent();
    }

    private Optional<Outcome> readInTurn(Worker worker, ClaimedPage page, BooleanSupplier goOn)
            throws InterruptedException {
        try {
            turns.acquire();
        } catch (InterruptedException e) {
            inHand.remove(page.id());
            throw e;
        }
        try {
            return goOn.getAsBoolean() ? Optional.of(writing.expecting(() -> read(worker, page))) : Optional.empty();
        } finally {
            turns.release();
        }
    }

    /** What is to be written of a page, or why it is not. */
    private interface Outcome {
        void write() throws InterruptedException;
    }

    /** The part of the way that costs. */
    private Outcome read(Worker worker, ClaimedPage page) {
        MDC.put("page", page.id());
        try {
            List<ReadArticle> articles = reading.read(page.source());
            return () -> {
                writing.write(new ReadPage(page.id(), articles));
                rate.add(articles.size());
                IngestMeters.count(meters, articles);
                log.debug("It is in the graph");
            };
        } catch (RedthreadException e) {
            return () -> fail(worker, page, e.getMessage());
        } catch (RuntimeException | Error e) {
            log.error("Page {} cannot be read", page.id(), e);
            return () -> giveUp(worker, page, "cannot be read: " + e);
        } finally {
            MDC.remove("page");
        }
    }

    private void finish(Worker worker, ClaimedPage page, Outcome read, BooleanSupplier goOn)
            throws InterruptedException {
        MDC.put("page", page.id());
        Outcome outcome = read;
        try {
            while (goOn.getAsBoolean()) {
                try {
                    outcome.write();
                    return;
                } catch (RuntimeException e) {
                    if (!(e instanceof GraphUnavailable) && storeTakesOthers(worker)) {
                        log.error("Page {} cannot be written", page.id(), e);
                        outcome = () -> giveUp(worker, page, "cannot be written: " + e.getMessage());
                    } else {
                        log.warn("Neo4j does not take page {}; trying again: {}", page.id(), e.getMessage());
                        Thread.sleep(AGAIN_MILLIS);
                    }
                }
            }
        } finally {
            inHand.remove(page.id());
            MDC.remove("page");
        }
    }

    /** Pages that are claimed and will be carried: they stay this process's until then. */
    void keep(List<ClaimedPage> pages) {
        pages.forEach(page -> inHand.add(page.id()));
    }

    /** The ids of the pages that are on their way now. */
    Set<String> inHand() {
        return inHand;
    }

    /** For now: what failed may have passed later, or on another machine; a page with nothing to read stays one. */
    private void giveUp(Worker worker, ClaimedPage page, String error) {
        if (page.attempts() <= PAUSES.size()) {
            inbox.postpone(worker, page.id(), error, PAUSES.get(page.attempts() - 1));
        } else {
            fail(worker, page, error);
        }
    }

    private void fail(Worker worker, ClaimedPage page, String error) {
        inbox.fail(worker, page.id(), error);
        log.warn("It has failed: {}", error);
    }

    /** Whether it is the page: a full disk, say, answers questions and takes nothing. */
    private boolean storeTakesOthers(Worker worker) {
        try {
            inbox.beat(worker, inHand);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
