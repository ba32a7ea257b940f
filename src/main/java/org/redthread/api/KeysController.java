package org.redthread.api;

import java.util.List;
import org.redthread.access.Accounts;
import org.redthread.access.ApiKey;
import org.redthread.query.Listed;
import org.redthread.query.Unknown;
import org.redthread.query.WrongInput;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Keys by which programs ask in the name of an account. */
@RestController
@RequestMapping("/api/accounts/{name}/keys")
class KeysController {
    private final Accounts accounts;
    private final Trail trail;

    KeysController(Accounts accounts, Trail trail) {
        this.accounts = accounts;
        this.trail = trail;
    }

    /** @param label what the key is for */
    record Asked(String label) {}

    /** @param key shown here and never again, null in lists */
    record Shown(String id, String label, String createdAt, String key) {
        static Shown of(ApiKey key, String secret) {
            return new Shown(key.id(), key.label(), key.createdAt(), secret);
        }
    }

    @GetMapping
    Listed<Shown> list(@PathVariable String name) {
        return new Listed<>(
                accounts.keys(name).stream().map(key -> Shown.of(key, null)).toList(), null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Shown make(@PathVariable String name, @RequestBody Asked asked) {
        AccountsController.requireOn(accounts);
        if (asked.label() == null || asked.label().isBlank()) {
            throw new WrongInput("label is missing; send what the key is for");
        }
        Accounts.NewKey made = accounts.newKey(name, asked.label().strip());
        trail.changed(List.of(name, made.key().id()), null, made.key().label());
        return Shown.of(made.key(), made.secret());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String name, @PathVariable String id) {
        ApiKey key = accounts.keys(name).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Unknown("account '" + name + "' has no key '" + id + "'; GET /api/accounts/"
                        + name + "/keys lists its keys"));
        accounts.revoke(key);
        trail.changed(List.of(name, id), key.label(), null);
    }
}
