package org.redthread.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.redthread.access.Accounts;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Knows callers by their key, and looks at each request whether the account of a session is still what it was at the login.
 * A key that is wrong is nobody, also when there is a session beside it.
 */
final class WhoAsks extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final Accounts accounts;

    WhoAsks(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (!accounts.areOn()) {
            set(Caller.atThisMachine());
        } else if (header != null) {
            set(withKey(header).orElse(null));
        } else if (Caller.current().filter(caller -> !isStill(caller)).isPresent()) {
            end(request.getSession(false));
            set(null);
        }
        chain.doFilter(request, response);
    }

    private Optional<Caller> withKey(String header) {
        return Optional.of(header)
                .filter(each -> each.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(each -> each.substring(SCHEME.length()).strip())
                .flatMap(accounts::key)
                .flatMap(key -> accounts.find(key.account()).map(account -> Caller.of(account, key.id())));
    }

    /** With another role or password it is another: whoever knew the old password logs in no more. */
    private boolean isStill(Caller caller) {
        return caller.account() != null
                && accounts.find(caller.account().name())
                        .filter(caller.account()::equals)
                        .isPresent();
    }

    private static void end(HttpSession session) {
        if (session != null) {
            session.invalidate();
        }
    }

    private static void set(Caller caller) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(caller);
        SecurityContextHolder.setContext(context);
    }
}
