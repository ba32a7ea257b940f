package org.redthread.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.redthread.RedthreadException;
import org.redthread.graph.Accepted;
import org.redthread.graph.GraphUnavailable;
import org.redthread.graph.PageProgress;
import org.redthread.graph.PageStatus;
import org.redthread.graph.Repeats;
import org.redthread.page.PageSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Where pages come in. What it has answered is stored and will be read, whatever happens to this process. */
@Component
public class Inbox {
    private static final Logger log = LoggerFactory.getLogger(Inbox.class);
    private static final Duration FOR_EVER = Duration.ofDays(10_000);
    private static final long AGAIN_MILLIS = 1000;
    /** Who found no room is told to come again when so many are read. */
    private static final int READ_MEANWHILE = 50;

    private static final Duration SOONEST = Duration.ofSeconds(2);
    private static final Duration LATEST = Duration.ofSeconds(60);

    private final Intake intake;
    private final Repeats repeats;
    private final PageProgress progress;
    private final Rate rate;
    private final Bell bell;

    Inbox(Intake intake, Repeats repeats, PageProgress progress, Rate rate, Bell bell) {
        this.intake = intake;
        this.repeats = repeats;
        this.progress = progress;
        this.rate = rate;
        this.bell = bell;
    }

    /**
     * Returns when the page is stored. The same page again is known, and keeps its state.
     *
     * @throws TryLater when too many wait
     */
    public Accepted accept(PageSource page) {
        return offer(List.of(page), Duration.ZERO).get(0).orElseThrow(this::full);
    }

    /** The same for many, answered in their order, sooner than one by one; those that find no room in time come back empty. */
    public List<Optional<Accepted>> offer(List<PageSource> pages, Duration patience) {
        List<Optional<Accepted>> answers = new ArrayList<>(stored(pages));
        long end = System.nanoTime() + patience.toNanos();
        while (answers.contains(Optional.<Accepted>empty()) && System.nanoTime() < end) {
            pause();
            List<Integer> open = IntStream.range(0, pages.size())
                    .filter(i -> answers.get(i).isEmpty())
                    .boxed()
                    .toList();
            List<Optional<Accepted>> again =
                    stored(open.stream().map(pages::get).toList());
            for (int i = 0; i < open.size(); i++) {
                answers.set(open.get(i), again.get(i));
            }
        }
        return answers;
    }

    /** The same for who has time: waits for room, and for a Neo4j that is away. */
    public List<Accepted> acceptAll(List<PageSource> pages) {
        while (true) {
            try {
                return offer(pages, FOR_EVER).stream()
                        .map(Optional::orElseThrow)
                        .toList();
            } catch (GraphUnavailable e) {
                log.warn("Neo4j takes no pages; trying again: {}", e.getMessage());
                pause();
            }
        }
    }

    /** What to tell who found no room. */
    public TryLater full() {
        double pagesPerSecond = rate.pagesPerSecond();
        double seconds = pagesPerSecond == 0 ? LATEST.toSeconds() : READ_MEANWHILE / pagesPerSecond;
        long after = Math.round(Math.max(SOONEST.toSeconds(), Math.min(seconds, LATEST.toSeconds())));
        return new TryLater(
                intake.most() + " pages wait to be read, which is all that may wait", Duration.ofSeconds(after));
    }

    /** Empty when there is no such page, or it was withdrawn. */
    public Optional<PageStatus> status(String id) {
        return progress.status(id);
    }

    /** Lets a FAILED page be read again; another state stays as it is. Empty when there is no such page. */
    public Optional<PageStatus> retry(String id) {
        repeats.retry(id);
        bell.ring();
        return progress.status(id);
    }

    /** Lets all FAILED pages be read again; returns how many. */
    public long retryAll() {
        long retried = repeats.retryAll();
        bell.ring();
        return retried;
    }

    private List<Optional<Accepted>> stored(List<PageSource> pages) {
        try {
            List<CompletableFuture<Optional<Accepted>>> answers = new ArrayList<>();
            for (PageSource page : pages) {
                answers.add(intake.put(page));
            }
            return answers.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            if (e.getCause() instanceof GraphUnavailable unavailable) {
                throw unavailable;
            }
            throw new RedthreadException("The page was not stored; send it again. " + e.getCause(), e);
        } catch (InterruptedException e) {
            throw stopping(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(AGAIN_MILLIS);
        } catch (InterruptedException e) {
            throw stopping(e);
        }
    }

    private static RedthreadException stopping(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new RedthreadException("Redthread is stopping; send the page again later.", e);
    }
}
