package org.redthread.api;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How often each key, each account without a key, and each address of nobody known may ask; and how often anyone may try a
 * password from one address or of one account.
 */
final class Limits extends OncePerRequestFilter {
    private static final int LOGINS_PER_MINUTE = 10;
    private static final int LONGEST_NAME = 64;
    /** So many callers are told apart; of more, those that asked longest ago start anew. */
    private static final int MOST_CALLERS = 100_000;

    private final LoadingCache<String, Bucket> requests;
    private final LoadingCache<String, Bucket> logins = perMinute(LOGINS_PER_MINUTE);
    private final Consumer<Refused> refusals;

    /** A request that comes too early. */
    record Refused(HttpServletRequest request, HttpServletResponse response, long seconds) {}

    Limits(int requestsPerMinute, Consumer<Refused> refusals) {
        this.requests = perMinute(requestsPerMinute);
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long wait = tried(request)
                .map(account -> wait(logins, List.of("from " + request.getRemoteAddr(), "to " + account)))
                .orElseGet(() -> wait(requests, List.of(caller(request))));
        if (wait == 0) {
            chain.doFilter(request, response);
        } else {
            refusals.accept(new Refused(request, response, wait));
        }
    }

    /** Of which account this request tries a password. */
    private static Optional<String> tried(HttpServletRequest request) {
        if (OwnPasswordController.isAsked(request)) {
            return Caller.current().map(each -> each.account().name());
        }
        return Security.isLogin(request) ? Optional.of(account(request)) : Optional.empty();
    }

    /** Whom somebody wants to be; no account has a longer name, and what is kept stays small. */
    private static String account(HttpServletRequest request) {
        String name = String.valueOf(request.getParameter("username"));
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static String caller(HttpServletRequest request) {
        return Caller.current()
                .map(each -> each.key() == null ? "account " + each.account().name() : "key " + each.key())
                .orElseGet(() -> "from " + request.getRemoteAddr());
    }

    /** Seconds, 0 for come in. */
    private static long wait(LoadingCache<String, Bucket> buckets, List<String> callers) {
        return callers.stream()
                .mapToLong(each ->
                        buckets.get(each).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill())
                .map(nanos -> (nanos + 999_999_999L) / 1_000_000_000L)
                .max()
                .orElse(0);
    }

    private static LoadingCache<String, Bucket> perMinute(int requests) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterAccess(Duration.ofMinutes(2))
                .build(caller -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, Duration.ofMinutes(1)))
                        .build());
    }
}
