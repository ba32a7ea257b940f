package org.redthread.api;

import org.redthread.access.Account;
import org.redthread.access.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who asks, so that a page can show it and leave out what may not be done. */
@RestController
class MeController {
    /** @param name null without accounts: then whoever asks may do all */
    record Me(String name, Role role) {}

    @GetMapping("/api/me")
    Me me() {
        Account account = Caller.current().map(Caller::account).orElse(null);
        return account == null ? new Me(null, Role.admin) : new Me(account.name(), account.role());
    }
}
