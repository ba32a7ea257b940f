package org.redthread.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * An answer is named by its content: who asks again with {@code If-None-Match} hears {@code 304} exactly as long as the answer
 * is the same, whoever wrote into the graph meanwhile. What is streamed has no name before its end.
 */
@Component
class Etags extends ShallowEtagHeaderFilter {
    private static final Set<String> STREAMED = Set.of("/api/export", "/api/ingest/events");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !request.getMethod().equals("GET") || !path.startsWith("/api/") || STREAMED.contains(path);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        super.doFilterInternal(request, response, chain);
    }
}
