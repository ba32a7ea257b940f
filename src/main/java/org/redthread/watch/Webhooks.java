package org.redthread.watch;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.redthread.graph.Deliveries;
import org.redthread.graph.Deliveries.Due;
import org.redthread.query.Hit;
import org.redthread.query.Watched;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Posts hits to the webhooks of their lists until each was answered with 2xx: at least once, since a receiver may have taken
 * what it could not answer. Redirects are not followed: what is told goes where the user said and nowhere else.
 */
@Component
class Webhooks implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Webhooks.class);
    private static final int AT_ONCE = 20;
    private static final int GONE = 410;
    private static final Duration TIME_TO_ANSWER = Duration.ofSeconds(10);
    /** A receiver may be away for two days; then its owner looks at the deliveries and catches up with {@code since}. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(2),
            Duration.ofSeconds(15),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(15),
            Duration.ofHours(24));

    private final Deliveries deliveries;
    private final Watched watched;
    private final JsonMapper mapper;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TIME_TO_ANSWER).build();
    private ScheduledExecutorService clock;

    Webhooks(Deliveries deliveries, Watched watched, JsonMapper mapper) {
        this.deliveries = deliveries;
        this.watched = watched;
        this.mapper = mapper;
    }

    @Override
    public void start() {
        clock = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "webhooks"));
        clock.scheduleWithFixedDelay(this::tellAll, 1, 1, TimeUnit.SECONDS);
    }

    /** What is not yet told is told after the next start. */
    @Override
    public void stop() {
        clock.shutdownNow();
        clock = null;
    }

    @Override
    public boolean isRunning() {
        return clock != null;
    }

    private void tellAll() {
        try {
            List<Due> due;
            do {
                due = deliveries.due(Instant.now(), AT_ONCE);
                CompletableFuture.allOf(due.stream().map(this::tell).toArray(CompletableFuture[]::new))
                        .join();
            } while (due.size() == AT_ONCE && isRunning());
        } catch (RuntimeException e) {
            if (isRunning()) {
                LOG.warn("webhooks wait, they are told when this is over: {}", e.getMessage());
            }
        }
    }

    private CompletableFuture<Void> tell(Due due) {
        Optional<Hit> hit = watched.hit(due.watchlist(), due.hit());
        if (hit.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        String body = mapper.writeValueAsString(
                Map.of("watchlist", Map.of("id", due.watchlist(), "name", due.name()), "hit", hit.get()));
        long now = Instant.now().getEpochSecond();
        HttpRequest request = HttpRequest.newBuilder(URI.create(due.webhook()))
                .timeout(TIME_TO_ANSWER)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Redthread")
                .header("webhook-id", due.hit())
                .header("webhook-timestamp", Long.toString(now))
                .header("webhook-signature", Signature.of(due.secret(), due.hit(), now, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.discarding()).handle((answer, failure) -> {
            settle(due, answer, failure);
            return null;
        });
    }

    private void settle(Due due, HttpResponse<Void> answer, Throwable failure) {
        if (answer == null) {
            refused(due, String.valueOf(failure.getCause() == null ? failure : failure.getCause()), false);
        } else if (answer.statusCode() / 100 == 2) {
            deliveries.delivered(due.hit(), Integer.toString(answer.statusCode()));
        } else {
            refused(due, Integer.toString(answer.statusCode()), answer.statusCode() == GONE);
        }
    }

    private void refused(Due due, String answer, boolean forGood) {
        boolean last = forGood || due.attempts() >= PAUSES.size();
        deliveries.refused(due.hit(), answer, last ? null : Instant.now().plus(PAUSES.get(due.attempts())));
        if (last) {
            LOG.warn(
                    "the webhook of watchlist '{}' was not told of a hit ({}); GET /api/watchlists/{}/hits has it",
                    due.name(),
                    answer,
                    due.watchlist());
        }
    }
}
