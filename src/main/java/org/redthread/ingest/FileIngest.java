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
import org.redthread.page.PageSource;
import org.redthread.page.container.FoundPage;
import org.springframework.stereotype.Component;

/** Puts the pages of files into the inbox and waits until all are read. */
@Component
public class FileIngest {
    private static final int CHUNK = 100;
    private static final int CHUNK_BYTES = PageSource.MOST_BYTES;
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
    private record Found(Map<String, String> names, List<PageSource> links, List<Failure> failures) {}

    private final Inbox inbox;
    private final Links links;
    private final PageProgress pages;
    private final Progress progress;

    FileIngest(Inbox inbox, Links links, PageProgress pages, Progress progress) {
        this.inbox = inbox;
        this.links = links;
        this.pages = pages;
        this.progress = progress;
    }

    /** Pages that failed in a former run are tried again. */
    public Summary read(List<Path> files, Watcher watcher) {
        long start = System.nanoTime();
        Map<String, String> names = new LinkedHashMap<>();
        List<Failure> failures = new ArrayList<>();
        Found found = new Found(names, new ArrayList<>(), failures);
        long known = 0;
        for (Path file : files) {
            known += offer(file, found);
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
                found.links(),
                failures);
    }

    /** Returns how many pages of the file were known. */
    private long offer(Path file, Found found) {
        long known = 0;
        List<Failure> failures = found.failures();
        try (InputStream content = Files.newInputStream(file);
                var pages = PageFiles.read(file.toString(), content)) {
            List<FoundPage> chunk = new ArrayList<>();
            long bytes = 0;
            for (Iterator<FoundPage> each = pages.iterator(); each.hasNext(); ) {
                FoundPage page = links.followed(each.next());
                if (page.error() != null) {
                    failures.add(new Failure(page.name(), page.error()));
                } else if (page.link() != null) {
                    found.links().add(page.link());
                } else {
                    chunk.add(page);
                    bytes += page.page().content().length;
                }
                if (chunk.size() == CHUNK || bytes > CHUNK_BYTES) {
                    known += offer(chunk, found.names());
                    chunk.clear();
                    bytes = 0;
                }
            }
            known += offer(chunk, found.names());
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
