package org.redthread.api;

import org.redthread.access.AuditEntry;
import org.redthread.access.AuditLog;
import org.redthread.query.Listed;
import org.redthread.query.Slice;
import org.redthread.query.WrongInput;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who changed what, the newest first. */
@RestController
class AuditController {
    private final AuditLog log;

    AuditController(AuditLog log) {
        this.log = log;
    }

    @GetMapping("/api/audit")
    Listed<AuditEntry> list(
            @RequestParam(defaultValue = Slice.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) String cursor) {
        AuditLog.Part part = log.newest(place(cursor), new Slice(limit, null).limit());
        return new Listed<>(
                part.entries(), part.before() == null ? null : part.before().toString());
    }

    private static Long place(String cursor) {
        if (cursor != null && !cursor.matches("[0-9]{1,18}")) {
            throw new WrongInput(
                    "cursor is not one of this list; send the cursor of the answer before, unchanged, or none");
        }
        return cursor == null ? null : Long.valueOf(cursor);
    }
}
