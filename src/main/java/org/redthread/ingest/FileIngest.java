package org.redthread.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redthread.RedthreadException;
import org.redthread.graph.Accepted;
import org.redthread.graph.PageProgress;
import org.redthread.graph.PageState;
import org.springframework.stereotype.Component;

/** Puts the pages of files into the inbox and waits until all are read. */
@Component
public class FileIngest {
    private static final int CHUNK = 100;
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
     */
    public record Summary(long pages, long read, long known, long articles, Duration time, List<Failure> failures) {}

    private final Inbox inbox;
    private final PageProgress pages;
    private final Progress progress;

    FileIngest(Inbox inbox, PageProgress pages, Progress progress) {
        this.inbox = inbox;
        this.pages = pages;
        this.progress = progress;
    }

    /** Pages that failed in a former run are tried again. */
    public Summary read(List<Path> files, Watcher watcher) {
        long start = System.nanoTime();
        Map<String, String> names = new LinkedHashMap<>();
        List<Failure> failures = new ArrayList<>();
        long known = 0;
        for (Path file : files) {
            known += offer(file, names, failures);
            watcher.at(Math.max(0, names.size() - progress.waiting()), names.size());
        }
        awaitReading(names.size(), watcher);
        long all = names.size() + failures.size();
        pages.failuresAmong(names.keySet())
                .forEach(failed -> failures.add(new Failure(names.get(failed.id()), failed.error())));
        return new Summary(
                all,
                all - known - failures.size(),
                known,
                pages.articlesOn(names.keySet()),
                Duration.ofNanos(System.nanoTime() - start),
                failures);
    }

    /** Returns how many pages of the file were known. */
    private long offer(Path file, Map<String, String> names, List<Failure> failures) {
        long known = 0;
        try (InputStream content = Files.newInputStream(file);
                var found = PageFiles.read(file.toString(), content)) {
            List<FoundPage> chunk = new ArrayList<>();
            for (Iterator<FoundPage> each = found.iterator(); each.hasNext(); ) {
                FoundPage page = each.next();
                if (page.page() == null) {
                    failures.add(new Failure(page.name(), page.error()));
                } else {
                    chunk.add(page);
                }
                if (chunk.size() == CHUNK || !each.hasNext()) {
                    known += offer(chunk, names);
                    chunk.clear();
                }
            }
        } catch (NoSuchFileException e) {
            failures.add(new Failure(file.toString(), "no such file"));
        } catch (IOException | UncheckedIOException e) {
            failures.add(new Failure(file.toString(), "cannot be read: " + e.getMessage()));
        } catch (RedthreadException e) {
            failures.add(new Failure(file.toString(), e.getMessage()));
        }
        return known;
    }

    private long offer(List<FoundPage> chunk, Map<String, String> names) {
        long known = 0;
        List<Accepted> accepted =
                inbox.acceptAll(chunk.stream().map(FoundPage::page).toList());
        for (int i = 0; i < accepted.size(); i++) {
            Accepted page = accepted.get(i);
            names.putIfAbsent(page.id(), chunk.get(i).name());
            if (page.state() == PageState.FAILED) {
                inbox.retry(page.id());
            } else if (page.known()) {
                known++;
            }
        }
        return known;
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
