package org.redthread.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers whoever may not with a problem that says why; a person who opens a page of ours is led to the login. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {
    /** What people open in a browser; all else is asked by programs. */
    private static final List<String> PAGES =
            List.of("/", "/index.html", "/browser", "/swagger-ui.html", "/swagger-ui/index.html");

    private final HandlerExceptionResolver problems;

    Refusals(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (PAGES.contains(request.getServletPath())
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)) {
            response.sendRedirect(request.getContextPath() + Security.LOGIN_PAGE);
        } else {
            notKnown(request, response);
        }
    }

    private void notKnown(HttpServletRequest request, HttpServletResponse response) {
        boolean key = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        answer(
                request,
                response,
                new NotKnown(
                        key
                                ? "this key opens nothing: it is wrong or was revoked; ask an admin for another"
                                : "who asks? Send Authorization: Bearer and a key that an admin has made for you"));
    }

    /** The name or the password was wrong. */
    void wrongLogin(HttpServletRequest request, HttpServletResponse response, AuthenticationException e) {
        answer(request, response, new NotKnown("no account has this name and this password"));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e) {
        answer(
                request,
                response,
                new Forbidden(
                        e instanceof CsrfException
                                ? "the page's token is missing or old; load the page anew"
                                : "your account may not do this; an admin can change its role"));
    }

    void tooMany(Limits.Refused refused) {
        refused.response().setHeader(HttpHeaders.RETRY_AFTER, Long.toString(refused.seconds()));
        answer(
                refused.request(),
                refused.response(),
                new TooMany("too many requests; ask again in " + refused.seconds() + " s"));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException e) {
        answer(request, response, e);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception why) {
        problems.resolveException(request, response, null, why);
    }
}
