package org.redthread.api;

import org.redthread.ingest.IngestStatus;
import org.redthread.ingest.Progress;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
@RequestMapping("/api/ingest")
class IngestController {
    private final Progress progress;
    private final IngestEvents events;

    IngestController(Progress progress, IngestEvents events) {
        this.progress = progress;
        this.events = events;
    }

    @GetMapping
    IngestStatus status() {
        return progress.status();
    }

    @GetMapping(value = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events() {
        return events.subscribe();
    }
}
