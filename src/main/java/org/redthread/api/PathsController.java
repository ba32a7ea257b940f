package org.redthread.api;

import org.redthread.query.Listed;
import org.redthread.query.Path;
import org.redthread.query.Paths;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/paths")
class PathsController {
    private final Paths paths;

    PathsController(Paths paths) {
        this.paths = paths;
    }

    @GetMapping
    Listed<Path> between(
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam(defaultValue = "4") int maxHops,
            @RequestParam(defaultValue = "3") int k,
            @RequestParam(defaultValue = "claims") Paths.Via via) {
        return new Listed<>(
                paths.between(from, to, Allowed.between("maxHops", maxHops, 1, 6), Allowed.between("k", k, 1, 20), via),
                null);
    }
}
