package org.redthread.ingest.kafka;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.redthread.graph.PageInbox;
import org.redthread.graph.PageOutbox;
import org.redthread.graph.Rereadings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Conditional;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/**
 * Sends the ids of the pages that are due to the topic. What waits in Neo4j is the truth: a broker that is away, or has lost
 * its log, loses no page, and an id that is sent twice does no harm.
 */
@Component
@Conditional(KafkaSwitch.class)
class Relay implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final int BATCH = 500;
    private static final long LOOK_MILLIS = 500;
    private static final long SEARCH_MILLIS = 60_000;
    private static final long REREAD_MILLIS = 1_000;

    private final PageOutbox outbox;
    private final PageInbox inbox;
    private final Rereadings rereadings;
    private final KafkaTemplate<String, String> kafka;
    private final KafkaAdmin admin;
    private final Backlog backlog;
    private final String topic;
    private volatile ScheduledExecutorService clock;
    private boolean topicsAreThere;
    private boolean fails;

    Relay(
            PageOutbox outbox,
            PageInbox inbox,
            Rereadings rereadings,
            KafkaTemplate<String, String> kafka,
            KafkaAdmin admin,
            Backlog backlog,
            @Value("${redthread.topic}") String topic) {
        this.outbox = outbox;
        this.inbox = inbox;
        this.rereadings = rereadings;
        this.kafka = kafka;
        this.admin = admin;
        this.backlog = backlog;
        this.topic = topic;
    }

    /** Before anybody listens to the topic. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        attempt(this::createTopics);
        clock = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "relay"));
        every(LOOK_MILLIS, this::sendAll);
        every(REREAD_MILLIS, this::readAgain);
        every(SEARCH_MILLIS, this::findLost);
    }

    private void every(long millis, Runnable step) {
        clock.scheduleWithFixedDelay(() -> attempt(step), millis, millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        ScheduledExecutorService ended = clock;
        clock = null;
        ended.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return clock != null;
    }

    private void attempt(Runnable step) {
        try {
            step.run();
            if (fails) {
                log.info("Pages go to the workers again");
            }
            fails = false;
        } catch (RuntimeException e) {
            if (!fails && isRunning()) {
                log.warn("No pages go to the workers now, they wait in Neo4j: {}", e.getMessage());
            }
            fails = true;
            // a broker that came back without what it had written down has no topics either
            topicsAreThere = false;
        }
    }

    private void createTopics() {
        topicsAreThere = topicsAreThere || admin.initialize();
    }

    private void sendAll() {
        createTopics();
        for (int sent = BATCH; sent == BATCH; ) {
            sent = send();
        }
    }

    private int send() {
        PageOutbox.Batch due = outbox.take(BATCH);
        if (!due.pages().isEmpty()) {
            try {
                send(due.pages());
            } catch (RuntimeException e) {
                outbox.notTold(due);
                throw e;
            }
            outbox.told(due);
        }
        return due.pages().size();
    }

    /** Returns when the broker has them all; what it refuses at once is not waited for again with each page. */
    private void send(List<PageOutbox.Due> pages) {
        List<CompletableFuture<?>> sent = new ArrayList<>();
        for (PageOutbox.Due page : pages) {
            CompletableFuture<?> one = kafka.send(topic, source(page), page.id());
            if (one.isCompletedExceptionally()) {
                one.join();
            }
            sent.add(one);
        }
        sent.forEach(CompletableFuture::join);
    }

    /** New pages before those that are read again. */
    private void readAgain() {
        if (inbox.waiting() == 0) {
            rereadings.next();
        }
    }

    /** What was sent before the topic lost it, or before there was a topic. */
    private void findLost() {
        if (backlog.isEmpty()) {
            for (int found = outbox.tellAgain(); found > 0; ) {
                log.info("{} pages wait of which the topic knows nothing; they are sent again", found);
                found = outbox.tellAgain();
            }
        }
    }

    /** Pages of one source stay in order; one of which none is known may be read at any time. */
    static String source(PageOutbox.Due page) {
        if (page.outlet() != null) {
            return page.outlet();
        }
        try {
            String host = page.url() == null ? null : URI.create(page.url()).getHost();
            return host == null ? page.id() : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return page.id();
        }
    }
}
