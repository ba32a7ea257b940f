package org.redthread.api;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.redthread.RedthreadException;
import org.redthread.ingest.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells everyone who listens, once a second, how the reading of pages stands; asks nobody while no one listens. */
@Component
class IngestEvents {
    private static final Logger LOG = LoggerFactory.getLogger(IngestEvents.class);
    private static final long NEVER = 0;

    private final Progress progress;
    private final List<SseEmitter> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "ingest-events");
        thread.setDaemon(true);
        return thread;
    });

    IngestEvents(Progress progress) {
        this.progress = progress;
        clock.scheduleWithFixedDelay(this::tell, 1, 1, TimeUnit.SECONDS);
    }

    SseEmitter subscribe() {
        SseEmitter listener = new SseEmitter(NEVER);
        listener.onCompletion(() -> listeners.remove(listener));
        listener.onError(e -> listeners.remove(listener));
        send(listener, progress.status());
        listeners.add(listener);
        return listener;
    }

    private void tell() {
        if (listeners.isEmpty()) {
            return;
        }
        try {
            Object status = progress.status();
            listeners.forEach(listener -> send(listener, status));
        } catch (RedthreadException e) {
            LOG.warn("no news of the reading: {}", e.getMessage());
        }
    }

    private void send(SseEmitter listener, Object status) {
        try {
            listener.send(SseEmitter.event().name("ingest").data(status));
        } catch (IOException | IllegalStateException e) {
            listeners.remove(listener);
        }
    }

    @PreDestroy
    void close() {
        clock.shutdownNow();
        listeners.forEach(SseEmitter::complete);
    }
}
