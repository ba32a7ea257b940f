package org.redthread.ingest;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.redthread.graph.Accepted;
import org.redthread.graph.PageInbox;
import org.redthread.page.PageSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Stores the pages that come in, as long as there is room for more to wait. */
@Component
class Intake {
    private static final Logger log = LoggerFactory.getLogger(Intake.class);
    private static final int BATCH = 100;
    /** Others may have stored pages meanwhile, and workers have read some. */
    private static final long FRESH_NANOS = 1_000_000_000L;

    private final PageInbox pages;
    private final Bell bell;
    private final long most;
    private final Together<PageSource, Optional<Accepted>> together = new Together<>(
            "inbox", BATCH, page -> page.content().length, PageSource.MOST_BYTES, () -> false, this::store);
    private long room;
    private long asked;

    Intake(PageInbox pages, Bell bell, @Value("${redthread.most-waiting}") long most) {
        this.pages = pages;
        this.bell = bell;
        this.most = most;
    }

    /** How many pages may wait to be read. */
    long most() {
        return most;
    }

    /** Is answered when the page is stored, or empty when there is no room for it. */
    CompletableFuture<Optional<Accepted>> put(PageSource page) throws InterruptedException {
        return together.put(page);
    }

    @PreDestroy
    void stop() {
        together.stop();
    }

    private List<Optional<Accepted>> store(List<PageSource> batch) {
        Set<String> known = roomFor(batch.size())
                ? Set.of()
                : pages.known(batch.stream().map(PageSource::id).toList());
        long left = room;
        List<PageSource> taken = new ArrayList<>();
        List<Boolean> isTaken = new ArrayList<>();
        for (PageSource page : batch) {
            // what is there already needs no room
            boolean take = known.contains(page.id()) || left-- > 0;
            isTaken.add(take);
            if (take) {
                taken.add(page);
            }
        }
        Iterator<Accepted> stored = pages.store(taken).iterator();
        List<Optional<Accepted>> answers = isTaken.stream()
                .map(take -> take ? Optional.of(stored.next()) : Optional.<Accepted>empty())
                .toList();
        room -= answers.stream()
                .flatMap(Optional::stream)
                .filter(page -> !page.known())
                .count();
        answers.stream().flatMap(Optional::stream).forEach(Intake::tell);
        bell.ring();
        return answers;
    }

    private static void tell(Accepted page) {
        MDC.put("page", page.id());
        log.debug(page.known() ? "It is known" : "It is stored");
        MDC.remove("page");
    }

    private boolean roomFor(int more) {
        if (room < more || System.nanoTime() - asked > FRESH_NANOS) {
            room = most - pages.waiting();
            asked = System.nanoTime();
        }
        return room >= more;
    }
}
