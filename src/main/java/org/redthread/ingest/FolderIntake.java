package org.redthread.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redthread.graph.Accepted;
import org.redthread.graph.TakenFiles;
import org.redthread.page.PageSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes the files of the watched folder into the inbox, each once, and knows how that stands. */
@Component
class FolderIntake {
    private static final Logger log = LoggerFactory.getLogger(FolderIntake.class);
    private static final int TOGETHER = 500;
    private static final int FAILURES = 20;

    private final FilePages pages;
    private final TakenFiles files;
    private final Deque<FileIngest.Failure> failures = new ArrayDeque<>();
    private String folder;
    private long waiting;
    private long taken;

    FolderIntake(FilePages pages, TakenFiles files) {
        this.pages = pages;
        this.files = files;
    }

    /** Empty when no folder is watched. */
    synchronized Optional<FolderStatus> status() {
        return Optional.ofNullable(folder).map(path -> new FolderStatus(path, waiting, taken, List.copyOf(failures)));
    }

    synchronized void expect(Path path, long files) {
        folder = path.toString();
        waiting = files;
    }

    /** Returns when their pages are stored and each is known to be taken; a file that cannot be read now is left for later. */
    void take(List<Path> whole) throws InterruptedException {
        for (int from = 0; from < whole.size(); from += TOGETHER) {
            Map<String, String> stamps = stamps(whole.subList(from, Math.min(whole.size(), from + TOGETHER)));
            Set<String> known = files.among(stamps);
            for (var file : stamps.entrySet()) {
                if (!known.contains(file.getKey())) {
                    take(file.getKey(), file.getValue());
                }
                count(known.contains(file.getKey()));
            }
        }
    }

    private Map<String, String> stamps(List<Path> whole) {
        Map<String, String> stamps = new LinkedHashMap<>();
        for (Path file : whole) {
            try {
                stamps.put(file.toString(), Files.size(file) + " bytes of " + Files.getLastModifiedTime(file));
            } catch (IOException e) {
                log.debug("{} is gone", file);
            }
        }
        return stamps;
    }

    private void take(String file, String stamp) throws InterruptedException {
        if (!Files.isReadable(Path.of(file))) {
            failed(file, "may not be read; it is tried again at the next start");
            return;
        }
        Offered offered = new Offered();
        pages.offer(Path.of(file), offered);
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedException();
        }
        files.add(file, stamp);
        log.info("{}: {} pages, {} of them new", file, offered.pages, offered.fresh);
    }

    private synchronized void count(boolean known) {
        waiting = Math.max(0, waiting - 1);
        taken += known ? 0 : 1;
    }

    private synchronized void failed(String name, String error) {
        log.warn("{}: {}", name, error);
        failures.addFirst(new FileIngest.Failure(name, error));
        if (failures.size() > FAILURES) {
            failures.removeLast();
        }
    }

    private final class Offered implements FilePages.Offered {
        private long pages;
        private long fresh;

        @Override
        public void page(Accepted page, String name) {
            pages++;
            fresh += page.known() ? 0 : 1;
        }

        @Override
        public void link(PageSource link) {
            log.info("a link, not read: {}", link.url());
        }

        @Override
        public void failed(String name, String error) {
            FolderIntake.this.failed(name, error);
        }
    }
}
