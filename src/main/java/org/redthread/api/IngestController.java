package org.redthread.api;

import java.util.List;
import org.redthread.graph.PageState;
import org.redthread.ingest.Inbox;
import org.redthread.ingest.IngestStatus;
import org.redthread.ingest.Progress;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
@RequestMapping("/api/ingest")
class IngestController {
    private final Inbox inbox;
    private final Progress progress;
    private final IngestEvents events;
    private final Trail trail;

    IngestController(Inbox inbox, Progress progress, IngestEvents events, Trail trail) {
        this.inbox = inbox;
        this.progress = progress;
        this.events = events;
        this.trail = trail;
    }

    @GetMapping
    IngestStatus status() {
        return progress.status();
    }

    record Retried(long pages) {}

    /** All pages that FAILED are read again. */
    @PostMapping("/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Retried retry() {
        long pages = inbox.retryAll();
        trail.changed(List.of(), PageState.FAILED.name(), pages + " pages " + PageState.RECEIVED);
        return new Retried(pages);
    }

    @GetMapping(value = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events() {
        return events.subscribe();
    }
}
