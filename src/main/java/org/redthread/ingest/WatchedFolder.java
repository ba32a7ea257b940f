package org.redthread.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.redthread.RedthreadException;
import org.redthread.graph.GraphUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Takes what is dropped into a folder, or below it, into the inbox: each file once, also what came while nobody watched, and none
 * that is still being written. Nothing in the folder is changed.
 */
@Component
@ConditionalOnWebApplication
class WatchedFolder implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(WatchedFolder.class);
    private static final Duration WHOLE = Duration.ofSeconds(5);

    private final String folder;
    private final FolderIntake intake;
    private final Duration whole;
    private final long lookMillis;
    private Thread watcher;

    @Autowired
    WatchedFolder(@Value("${redthread.watch-folder}") String folder, FolderIntake intake) {
        this(folder, intake, WHOLE);
    }

    /** @param whole a file that has not changed for so long is written to its end */
    WatchedFolder(String folder, FolderIntake intake, Duration whole) {
        this.folder = folder;
        this.intake = intake;
        this.whole = whole;
        this.lookMillis = whole.toMillis() / 5;
    }

    /** @throws RedthreadException when there is no such folder */
    @Override
    public void start() {
        if (folder.isEmpty()) {
            return;
        }
        Path path = Path.of(folder).toAbsolutePath().normalize();
        if (!Files.isDirectory(path) || !Files.isReadable(path)) {
            throw new RedthreadException(path
                    + " is no folder that can be read; make it, or watch another with --redthread.watch-folder=DIR");
        }
        watcher = new Thread(() -> watch(path), "watched-folder");
        watcher.start();
    }

    @Override
    public void stop() {
        watcher.interrupt();
        try {
            watcher.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        watcher = null;
    }

    @Override
    public boolean isRunning() {
        return watcher != null;
    }

    private void watch(Path path) {
        ArrivingFiles arriving = new ArrivingFiles(path, whole);
        try {
            while (true) {
                List<Path> whole = arriving.look();
                intake.expect(path, whole.size() + arriving.arriving());
                take(whole);
                Thread.sleep(lookMillis);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until Neo4j knows that they are taken; those that it knows already are not taken again. */
    private void take(List<Path> whole) throws InterruptedException {
        while (true) {
            try {
                intake.take(whole);
                return;
            } catch (GraphUnavailable e) {
                log.warn("Neo4j does not answer, the watched folder waits: {}", e.getMessage());
                Thread.sleep(lookMillis);
            } catch (RuntimeException e) {
                log.error("A file of the watched folder cannot be taken; all are tried again at the next start", e);
                return;
            }
        }
    }
}
