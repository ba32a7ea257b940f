package org.redthread.api;

import java.util.List;
import org.redthread.query.Exposure;
import org.redthread.query.Exposures;
import org.redthread.query.Listed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ExposureController {
    private final Exposures exposures;

    ExposureController(Exposures exposures) {
        this.exposures = exposures;
    }

    /** @param to restriction types that count, or ids of entities that restrict; all when it is not given */
    @GetMapping("/api/exposure/{id}")
    Listed<Exposure> of(
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> to,
            @RequestParam(defaultValue = "4") int maxHops) {
        return new Listed<>(exposures.of(id, to, Allowed.between("maxHops", maxHops, 1, 6)), null);
    }
}
