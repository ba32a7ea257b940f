package org.redthread.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/** Keeps a browser from loading anything from anywhere else, and from taking text that a page contained for code. */
final class SafeHeaders implements HeaderWriter {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** Swagger's page sets styles inline and draws its signs from data. */
    private static final String OF_SWAGGER = POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
            .replace("img-src 'self'", "img-src 'self' data:");

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        boolean swagger = request.getRequestURI().startsWith("/swagger-ui/");
        response.setHeader("Content-Security-Policy", swagger ? OF_SWAGGER : POLICY);
    }
}
