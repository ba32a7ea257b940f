package org.redthread.api;

import org.redthread.access.Accounts;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Lets people in by the name and the password of their account. */
final class Passwords implements AuthenticationProvider {
    private final Accounts accounts;

    Passwords(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        return accounts.withPassword(asked.getName(), String.valueOf(asked.getCredentials()))
                .map(Caller::of)
                .orElseThrow(() -> new BadCredentialsException("no account has this name and this password"));
    }

    @Override
    public boolean supports(Class<?> asked) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(asked);
    }
}
