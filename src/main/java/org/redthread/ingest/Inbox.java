package org.redthread.ingest;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.redthread.RedthreadException;
import org.redthread.graph.Accepted;
import org.redthread.graph.PageInbox;
import org.redthread.graph.PageProgress;
import org.redthread.graph.PageStatus;
import org.redthread.page.PageSource;
import org.springframework.stereotype.Component;

/** Where pages come in. What it has answered is stored and will be read, whatever happens to this process. */
@Component
public class Inbox {
    /** Pages that came in while the last batch was written go into the next: many posters share one commit. */
    private static final int BATCH = 100;

    private record Waiting(PageSource page, CompletableFuture<Accepted> answer) {}

    private final PageInbox pages;
    private final PageProgress progress;
    private final Bell bell;
    private final BlockingQueue<Waiting> waiting = new ArrayBlockingQueue<>(BATCH);
    private final Thread writer = new Thread(this::write, "inbox");

    Inbox(PageInbox pages, PageProgress progress, Bell bell) {
        this.pages = pages;
        this.progress = progress;
        this.bell = bell;
        writer.setDaemon(true);
        writer.start();
    }

    /** Returns when the page is stored. The same page again is known, and keeps its state. */
    public Accepted accept(PageSource page) {
        return acceptAll(List.of(page)).get(0);
    }

    /** The same for many, answered in their order; sooner done than one by one. */
    public List<Accepted> acceptAll(List<PageSource> pages) {
        try {
            List<CompletableFuture<Accepted>> answers = new ArrayList<>();
            for (PageSource page : pages) {
                Waiting one = new Waiting(page, new CompletableFuture<>());
                waiting.put(one);
                answers.add(one.answer());
            }
            return answers.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            throw new RedthreadException("The page was not stored; send it again. " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RedthreadException("Redthread is stopping; send the page again later.", e);
        }
    }

    /** Empty when there is no such page, or it was withdrawn. */
    public Optional<PageStatus> status(String id) {
        return progress.status(id);
    }

    /** Lets a FAILED page be read again; another state stays as it is. Empty when there is no such page. */
    public Optional<PageStatus> retry(String id) {
        pages.retry(id);
        bell.ring();
        return progress.status(id);
    }

    @PreDestroy
    void stop() {
        writer.interrupt();
    }

    private void write() {
        List<Waiting> batch = new ArrayList<>();
        try {
            while (true) {
                batch.add(waiting.take());
                waiting.drainTo(batch, BATCH - 1);
                store(batch);
                batch.clear();
            }
        } catch (InterruptedException e) {
            waiting.forEach(one -> one.answer().completeExceptionally(e));
        }
    }

    private void store(List<Waiting> batch) {
        try {
            List<Accepted> stored =
                    pages.store(batch.stream().map(Waiting::page).toList());
            for (int i = 0; i < stored.size(); i++) {
                batch.get(i).answer().complete(stored.get(i));
            }
            bell.ring();
        } catch (RuntimeException e) {
            batch.forEach(one -> one.answer().completeExceptionally(e));
        }
    }
}
