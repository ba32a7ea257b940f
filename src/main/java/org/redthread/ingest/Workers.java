package org.redthread.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.redthread.graph.ClaimedPage;
import org.redthread.graph.PageInbox;
import org.redthread.graph.Rereadings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Carry the pages of the inbox into the graph, the oldest first, as long as the application runs. */
@Component
class Workers implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Workers.class);
    private static final long POLL_MILLIS = 2000;
    /** Claimed together, as each claim is a transaction of its own; few, as other processes may have time for them. */
    private static final int CLAIMED = 8;

    private final PageInbox inbox;
    private final Rereadings rereadings;
    private final Heartbeat heart;
    private final Carrier carrier;
    private final Bell bell;
    private final boolean wanted;
    private final List<Thread> threads = new ArrayList<>();
    private final Queue<ClaimedPage> claimed = new ArrayDeque<>();
    private volatile boolean running;

    /** @param brokers when there are any, pages are read as they come by Kafka and not looked for here */
    Workers(
            PageInbox inbox,
            Rereadings rereadings,
            Heartbeat heart,
            Carrier carrier,
            Bell bell,
            @Value("${spring.kafka.bootstrap-servers:}") String brokers) {
        this.inbox = inbox;
        this.rereadings = rereadings;
        this.heart = heart;
        this.carrier = carrier;
        this.bell = bell;
        this.wanted = brokers.isBlank();
    }

    @Override
    public void start() {
        running = true;
        for (int i = 1; wanted && i <= Carrier.THREADS; i++) {
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
                carrier.carry(heart.self(), this::next, this::isRunning);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for one; empty when it is time to stop. */
    private Optional<ClaimedPage> next() throws InterruptedException {
        while (running) {
            long heard = bell.rings();
            Optional<ClaimedPage> page = claim();
            if (page.isPresent()) {
                return page;
            }
            bell.await(heard, POLL_MILLIS);
        }
        return Optional.empty();
    }

    /** New pages before those that are read again. None also while Neo4j does not answer; it is asked again later. */
    private synchronized Optional<ClaimedPage> claim() {
        try {
            if (claimed.isEmpty() && !claimMore() && rereadings.next()) {
                claimMore();
            }
            return Optional.ofNullable(claimed.poll());
        } catch (RuntimeException e) {
            log.warn("Neo4j gives no pages to read; asking again: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private boolean claimMore() {
        List<ClaimedPage> more = inbox.claim(heart.self(), CLAIMED);
        carrier.keep(more);
        return claimed.addAll(more);
    }
}
