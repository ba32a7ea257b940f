package org.redthread.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.redthread.ingest.TryLater;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Bounds the memory of bodies that are being read: who comes when it is full waits a little, and is then asked to come again. */
@Component
@Order(0)
class BodiesAtOnce extends OncePerRequestFilter {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration AFTER = Duration.ofSeconds(5);
    private static final int KIBI = 1024;
    private static final int SMALLEST = 64;
    private static final int LARGEST = Bodies.MOST / KIBI;

    private final HandlerExceptionResolver problems;
    /** In KiB. A body takes several times its size while it is read; the language models need the rest. */
    private final Semaphore room = new Semaphore(roomFor(Runtime.getRuntime().maxMemory()), true);

    BodiesAtOnce(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    private static int roomFor(long heap) {
        long models = 1000L * KIBI * KIBI;
        return (int) Math.max(4L * LARGEST, (heap - models) / 8 / KIBI);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/")
                || !request.getMethod().equals("POST");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int size = size(request);
        if (!taken(size)) {
            problems.resolveException(
                    request, response, null, new TryLater("too many pages are being sent at once", AFTER));
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            room.release(size);
        }
    }

    private boolean taken(int size) {
        try {
            return room.tryAcquire(size, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What is packed, or of unknown length, may be as large as a page may. */
    private static int size(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length < 0 || request.getHeader(HttpHeaders.CONTENT_ENCODING) != null
                ? LARGEST
                : (int) Math.max(SMALLEST, Math.min(length / KIBI, LARGEST));
    }
}
