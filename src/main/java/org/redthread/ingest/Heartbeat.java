package org.redthread.ingest;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.redthread.graph.GraphUnavailable;
import org.redthread.graph.PageInbox;
import org.redthread.graph.Worker;
import org.redthread.graph.server.Neo4jServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Prolongs the lease of the pages that this process has, and gives back those whose process let it run out. */
@Component
public class Heartbeat implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Heartbeat.class);
    private static final long BEAT_SECONDS = Worker.BEAT.toSeconds();

    private final Worker self = Worker.ofThisProcess();
    private final PageInbox inbox;
    private final Carrier carrier;
    private final Bell bell;
    private final Neo4jServer neo4j;
    private ScheduledExecutorService clock;

    Heartbeat(PageInbox inbox, Carrier carrier, Bell bell, Neo4jServer neo4j) {
        this.inbox = inbox;
        this.carrier = carrier;
        this.neo4j = neo4j;
        this.bell = bell;
    }

    /** In whose name pages are claimed here. */
    public Worker self() {
        return self;
    }

    @Override
    public void start() {
        release();
        clock = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "heartbeat"));
        clock.scheduleAtFixedRate(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        clock.shutdownNow();
        clock = null;
    }

    @Override
    public boolean isRunning() {
        return clock != null;
    }

    /** Before the first page is claimed, and until the last is written. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 1;
    }

    /** Its own first: a lease that ran out while Neo4j was away is still its own if nobody took the page. */
    private void beat() {
        try {
            inbox.beat(self, carrier.inHand());
            release();
        } catch (RuntimeException e) {
            log.warn("Neo4j does not take the heartbeat; others may read this process's pages too: {}", e.getMessage());
            if (e instanceof GraphUnavailable unavailable && unavailable.needsRestart()) {
                neo4j.restart();
            }
        }
    }

    private void release() {
        int orphans = inbox.release();
        if (orphans > 0) {
            log.info("{} pages were being read by a Redthread that has ended; they are read again", orphans);
            bell.ring();
        }
    }
}
