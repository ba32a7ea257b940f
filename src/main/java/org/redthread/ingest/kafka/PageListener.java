package org.redthread.ingest.kafka;

import java.util.Optional;
import org.redthread.RedthreadException;
import org.redthread.graph.PageInbox;
import org.redthread.graph.PageProgress;
import org.redthread.graph.PageState;
import org.redthread.graph.PageStatus;
import org.redthread.ingest.Carrier;
import org.redthread.ingest.Heartbeat;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Reads the pages whose ids come in. Kafka shares them out among all processes that do this, and shares out again what one
 * leaves when it dies; that a page is read once is seen to by its claim in Neo4j, however often its id comes.
 */
@Component
@Conditional(KafkaSwitch.class)
class PageListener {
    private final PageInbox inbox;
    private final PageProgress progress;
    private final Heartbeat heart;
    private final Carrier carrier;
    private volatile boolean open = true;

    PageListener(PageInbox inbox, PageProgress progress, Heartbeat heart, Carrier carrier) {
        this.inbox = inbox;
        this.progress = progress;
        this.heart = heart;
        this.carrier = carrier;
    }

    /** What is thrown of a page that failed for good, so that it goes to the dead letters. */
    private static final class Failed extends RedthreadException {
        private Failed(String reason) {
            super(reason);
        }
    }

    @KafkaListener(topics = "${redthread.topic}", concurrency = "#{T(org.redthread.ingest.Carrier).CONSUMERS}")
    void read(String id) throws InterruptedException {
        if (carrier.carry(heart.self(), () -> inbox.claim(heart.self(), id), () -> open)) {
            Optional<PageStatus> now = progress.status(id);
            if (now.isPresent() && now.get().state() == PageState.FAILED) {
                throw new Failed(now.get().error());
            }
        }
    }

    /** Before the containers are stopped, which wait for the page that is being read. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        open = false;
    }
}
