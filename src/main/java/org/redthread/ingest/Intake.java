package org.redthread.ingest;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import org.redthread.graph.Accepted;
import org.redthread.graph.PageInbox;
import org.redthread.page.PageSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Stores the pages that come in, as long as there is room for more to wait; many posters share one transaction. */
@Component
class Intake {
    private static final int BATCH = 100;
    private static final long BATCH_BYTES = PageSource.MOST_BYTES;
    /** Others may have stored pages meanwhile, and workers have read some. */
    private static final long FRESH_NANOS = 1_000_000_000L;

    private record Waiting(PageSource page, CompletableFuture<Optional<Accepted>> answer) {}

    private final PageInbox pages;
    private final Bell bell;
    private final long most;
    private final BlockingQueue<Waiting> waiting = new ArrayBlockingQueue<>(BATCH);
    private final Thread writer = new Thread(this::write, "inbox");
    private long room;
    private long asked;

    Intake(PageInbox pages, Bell bell, @Value("${redthread.most-waiting}") long most) {
        this.pages = pages;
        this.bell = bell;
        this.most = most;
        writer.setDaemon(true);
        writer.start();
    }

    /** How many pages may wait to be read. */
    long most() {
        return most;
    }

    /** Is answered when the page is stored, or empty when there is no room for it. */
    CompletableFuture<Optional<Accepted>> put(PageSource page) throws InterruptedException {
        Waiting one = new Waiting(page, new CompletableFuture<>());
        waiting.put(one);
        return one.answer();
    }

    @PreDestroy
    void stop() {
        writer.interrupt();
    }

    private void write() {
        List<Waiting> batch = new ArrayList<>();
        try {
            while (true) {
                fill(batch);
                store(batch);
                batch.clear();
            }
        } catch (InterruptedException e) {
            waiting.forEach(one -> one.answer().completeExceptionally(e));
        }
    }

    /** With what came in while the last batch was written. */
    private void fill(List<Waiting> batch) throws InterruptedException {
        long bytes = 0;
        for (Waiting next = waiting.take(); next != null; ) {
            batch.add(next);
            bytes += next.page().content().length;
            next = batch.size() < BATCH && bytes < BATCH_BYTES ? waiting.poll() : null;
        }
    }

    private void store(List<Waiting> batch) {
        try {
            List<Waiting> taken = taken(batch);
            Iterator<Accepted> stored =
                    pages.store(taken.stream().map(Waiting::page).toList()).iterator();
            for (Waiting one : taken) {
                Accepted accepted = stored.next();
                room -= accepted.known() ? 0 : 1;
                one.answer().complete(Optional.of(accepted));
            }
            batch.forEach(one -> one.answer().complete(Optional.empty()));
            bell.ring();
        } catch (RuntimeException | Error e) {
            batch.forEach(one -> one.answer().completeExceptionally(e));
        }
    }

    /** Those for which there is room; a page that is there already needs none. */
    private List<Waiting> taken(List<Waiting> batch) {
        if (room < batch.size() || System.nanoTime() - asked > FRESH_NANOS) {
            room = most - pages.waiting();
            asked = System.nanoTime();
        }
        if (room >= batch.size()) {
            return batch;
        }
        Set<String> known =
                pages.known(batch.stream().map(one -> one.page().id()).toList());
        List<Waiting> taken = new ArrayList<>();
        long left = room;
        for (Waiting one : batch) {
            if (known.contains(one.page().id()) || left-- > 0) {
                taken.add(one);
            }
        }
        return taken;
    }
}
