package org.redthread.api;

import java.util.Optional;
import org.redthread.access.Account;
import org.redthread.access.Role;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who asks: an account, by its password or one of its keys; without accounts whoever sits at this machine, who may do all. */
final class Caller extends AbstractAuthenticationToken {
    /** Null without accounts. */
    private final transient Account account;

    /** Id of the key; null for a person who is logged in. */
    private final String key;

    private Caller(Role role, Account account, String key) {
        super(AuthorityUtils.createAuthorityList(
                role.covered().stream().map(Role::name).toList()));
        this.account = account;
        this.key = key;
        setAuthenticated(true);
    }

    static Caller of(Account account) {
        return new Caller(account.role(), account, null);
    }

    static Caller of(Account account, String key) {
        return new Caller(account.role(), account, key);
    }

    static Caller atThisMachine() {
        return new Caller(Role.admin, null, null);
    }

    /** Of the request that this thread answers; absent for nobody known. */
    static Optional<Caller> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Caller.class::isInstance)
                .map(Caller.class::cast);
    }

    /** The name of the current caller's account; null without accounts. */
    static String name() {
        return current().map(Caller::account).map(Account::name).orElse(null);
    }

    Account account() {
        return account;
    }

    String key() {
        return key;
    }

    @Override
    public Object getCredentials() {
        return null;
    }

    @Override
    public Object getPrincipal() {
        return account == null ? "" : account.name();
    }
}
