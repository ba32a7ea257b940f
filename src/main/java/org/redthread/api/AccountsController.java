package org.redthread.api;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.redthread.RedthreadException;
import org.redthread.access.Account;
import org.redthread.access.Accounts;
import org.redthread.access.Role;
import org.redthread.access.UnknownAccount;
import org.redthread.query.Listed;
import org.redthread.query.WrongInput;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who may ask. The first account is made on the command line. */
@RestController
@RequestMapping("/api/accounts")
class AccountsController {
    private final Accounts accounts;
    private final Trail trail;

    AccountsController(Accounts accounts, Trail trail) {
        this.accounts = accounts;
        this.trail = trail;
    }

    /** @param password of at least 12 letters; of a change: null leaves it */
    record Asked(String name, String role, String password) {
        /** Without the password, which must not reach a log. */
        @Override
        public String toString() {
            return name + " (" + role + ")";
        }
    }

    record Shown(String name, Role role, int keys, String changedAt) {}

    @GetMapping
    Listed<Shown> list() {
        return new Listed<>(accounts.all().stream().map(this::shown).toList(), null);
    }

    @PostMapping
    ResponseEntity<Shown> add(@RequestBody Asked asked) {
        requireOn(accounts);
        if (asked.name() == null || asked.role() == null || asked.password() == null) {
            throw new WrongInput("an account has a name, a role and a password; send all three");
        }
        Account made = sound(() -> accounts.add(asked.name(), Role.named(asked.role()), asked.password()));
        trail.changed(List.of(made.name()), null, made.role().name());
        return ResponseEntity.created(URI.create("/api/accounts")).body(shown(made));
    }

    /** Another role, another password, or both. */
    @PatchMapping("/{name}")
    Shown change(@PathVariable String name, @RequestBody Asked asked) {
        requireOn(accounts);
        Role before = accounts.find(name).map(Account::role).orElse(null);
        Role role = asked.role() == null ? null : sound(() -> Role.named(asked.role()));
        Account after = sound(() -> accounts.change(name, role, asked.password()));
        trail.changed(
                List.of(name),
                Objects.toString(before),
                after.role() + (asked.password() == null ? "" : ", new password"));
        return shown(after);
    }

    @DeleteMapping("/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String name) {
        requireOn(accounts);
        Role before = accounts.find(name).map(Account::role).orElse(null);
        sound(() -> {
            accounts.remove(name);
            return null;
        });
        trail.changed(List.of(name), Objects.toString(before), null);
    }

    /** @throws Contradiction without accounts: whoever asks then is not known, and should make nobody an admin */
    static void requireOn(Accounts accounts) {
        if (!accounts.areOn()) {
            throw new Contradiction(
                    new RedthreadException(
                            "there are no accounts; make the first with: java -jar redthread.jar account add NAME --role=admin"));
        }
    }

    static <T> T sound(Supplier<T> change) {
        try {
            return change.get();
        } catch (UnknownAccount e) {
            throw e;
        } catch (RedthreadException e) {
            throw new WrongInput(e.getMessage());
        }
    }

    private Shown shown(Account account) {
        return new Shown(
                account.name(), account.role(), accounts.keys(account.name()).size(), account.changedAt());
    }
}
