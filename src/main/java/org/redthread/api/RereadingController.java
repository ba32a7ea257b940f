package org.redthread.api;

import org.redthread.graph.Rereading;
import org.redthread.graph.Rereadings;
import org.redthread.query.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** All pages read again, with the extractor as it is now. */
@RestController
@RequestMapping("/api/rereading")
class RereadingController {
    private final Rereadings rereadings;

    RereadingController(Rereadings rereadings) {
        this.rereadings = rereadings;
    }

    /** Starts it; one that runs goes on. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Rereading start() {
        return rereadings.start();
    }

    @GetMapping
    Rereading status() {
        return rereadings.latest().orElseThrow(RereadingController::none);
    }

    /** Stops it; what was read again stays so. */
    @DeleteMapping
    Rereading stop() {
        return rereadings.stop().orElseThrow(RereadingController::none);
    }

    private static Unknown none() {
        return new Unknown("the pages were never read again; POST /api/rereading starts it");
    }
}
