package org.redthread.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.redthread.access.Accounts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Refuses what a page of some other site asks through the user's browser: with its own {@code Origin}, or with a name of its own
 * that it has made mean this machine (DNS rebinding). Only the machine's own names and addresses reach a service that asks
 * for no password; where there are accounts it may be called anything.
 */
@Component
class ForeignPages extends OncePerRequestFilter {
    private final HandlerExceptionResolver problems;
    private final Accounts accounts;

    ForeignPages(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems, Accounts accounts) {
        this.problems = problems;
        this.accounts = accounts;
    }

    /** Neo4j Browser, a page of another port, fetches its style and its guide; BrowserFiles says who may. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith("/browser/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (!accounts.areOn() && !isOwn(request.getServerName())) {
            refuse(request, response, "this service is not called '" + request.getServerName() + "'; ask localhost");
        } else if (origin != null && !isFrom(origin, request)) {
            refuse(request, response, "pages of " + origin + " may not ask here; open this service's own page");
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, String why) {
        problems.resolveException(request, response, null, new Forbidden(why));
    }

    /** An address can't be made to mean another machine; a name can. */
    private static boolean isOwn(String host) {
        return host.equals("localhost") || host.endsWith(".localhost") || host.matches("[0-9.]+|\\[?[0-9a-fA-F:.]*:.*");
    }

    private static boolean isFrom(String origin, HttpServletRequest request) {
        try {
            URI from = URI.create(origin);
            int port = from.getPort() >= 0 ? from.getPort() : "https".equals(from.getScheme()) ? 443 : 80;
            return request.getServerName().equalsIgnoreCase(from.getHost()) && request.getServerPort() == port;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
