package org.redthread.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redthread.RedthreadException;
import org.redthread.graph.Accepted;
import org.redthread.graph.PageProgress;
import org.redthread.graph.PageState;
import org.redthread.page.PageSource;
import org.springframework.stereotype.Component;

/** Puts the pages of files into the inbox and waits until all are read. */
@Component
public class FileIngest {
    private static final int LOOK_MILLIS = 200;

    /** Is told now and then how many of how many pages are read; the second number grows while files are opened. */
    public interface Watcher {
        void at(long read, long pages);
    }

    /** A page, by its file, that is not in the graph, and why. */
    public record Failure(String name, String error) {}

    /**
     * @param known pages that were in the graph before
     * @param articles on all these pages
     * @param links what feeds name without its text
     */
    public record Summary(
            long pages,
            long read,
            long known,
            long articles,
            Duration time,
            List<PageSource> links,
            List<Failure> failures) {}

    /** What is found while files are opened: pages by their id, with the place where each stands. */
    private final class Found implements FilePages.Offered {
        private final Map<String, String> names = new LinkedHashMap<>();
        private final List<PageSource> links = new ArrayList<>();
        private final List<Failure> failures = new ArrayList<>();
        private long known;

        @Override
        public void page(Accepted page, String name) {
            names.putIfAbsent(page.id(), name);
            if (page.state() == PageState.FAILED) {
                inbox.retry(page.id());
            } else if (page.known()) {
                known++;
            }
        }

        @Override
        public void link(PageSource link) {
            links.add(link);
        }

        @Override
        public void failed(String name, String error) {
            failures.add(new Failure(name, error));
        }
    }

    private final Inbox inbox;
    private final FilePages filePages;
    private final PageProgress pages;
    private final Progress progress;

    FileIngest(Inbox inbox, FilePages filePages, PageProgress pages, Progress progress) {
        this.inbox = inbox;
        this.filePages = filePages;
        this.pages = pages;
        this.progress = progress;
    }

    /** Pages that failed in a former run are tried again. */
    public Summary read(List<Path> files, Watcher watcher) {
        long start = System.nanoTime();
        Found found = new Found();
        for (Path file : files) {
            filePages.offer(file, found);
            watcher.at(Math.max(0, found.names.size() - progress.waiting()), found.names.size());
        }
        awaitReading(found.names.size(), watcher);
        long all = found.names.size() + found.failures.size();
        pages.failuresAmong(found.names.keySet())
                .forEach(failed -> found.failed(found.names.get(failed.id()), failed.error()));
        return new Summary(
                all,
                all - found.known - found.failures.size(),
                found.known,
                pages.articlesOn(found.names.keySet()),
                Duration.ofNanos(System.nanoTime() - start),
                found.links,
                found.failures);
    }

    private void awaitReading(long all, Watcher watcher) {
        try {
            for (long waiting = progress.waiting(); waiting > 0; waiting = progress.waiting()) {
                watcher.at(Math.max(0, all - waiting), all);
                Thread.sleep(LOOK_MILLIS);
            }
            watcher.at(all, all);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RedthreadException("Stopped; what was taken in is read at the next start.", e);
        }
    }
}
