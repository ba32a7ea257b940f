package org.redthread.api;

import java.util.List;
import org.redthread.extract.ClaimTypes;
import org.redthread.query.ClaimFilter;
import org.redthread.query.Claims;
import org.redthread.query.Conflict;
import org.redthread.query.Listed;
import org.redthread.query.Period;
import org.redthread.query.ReportedClaim;
import org.redthread.query.Slice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ClaimsController {
    private final Claims claims;

    ClaimsController(Claims claims) {
        this.claims = claims;
    }

    @GetMapping("/api/claims")
    Listed<ReportedClaim> list(
            @RequestParam(required = false) String type,
            @RequestParam(required = false) String subject,
            @RequestParam(required = false) String object,
            @RequestParam(required = false) List<String> status,
            @RequestParam(required = false) String since,
            @RequestParam(required = false) String until,
            @RequestParam(required = false) String source,
            @RequestParam(defaultValue = Slice.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) String cursor) {
        ClaimFilter filter = new ClaimFilter(
                Allowed.one("type", type, ClaimTypes.ALL),
                subject,
                object,
                Allowed.some("status", status, Allowed.STATUSES),
                Period.of(since, until),
                source);
        return claims.list(filter, new Slice(limit, cursor));
    }

    @GetMapping("/api/conflicts")
    Listed<Conflict> conflicts(
            @RequestParam(required = false) String type,
            @RequestParam(defaultValue = Slice.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) String cursor) {
        return claims.conflicts(Allowed.one("type", type, ClaimTypes.ALL), new Slice(limit, cursor));
    }
}
