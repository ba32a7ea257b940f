package org.redthread.ingest;

import java.io.File;
import java.io.FileFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.monitor.FileAlterationListenerAdaptor;
import org.apache.commons.io.monitor.FileAlterationObserver;

/**
 * The files in and below a folder, at first all and then those that are new or have changed, each when it has stopped changing.
 * Hidden files and those of which the name says that they hold no pages are left out.
 */
final class ArrivingFiles {
    private final FileAlterationObserver observer;
    private final long whole;
    private final Map<File, Long> arriving = new LinkedHashMap<>();

    /** @param whole a file that has not changed for so long is written to its end */
    ArrivingFiles(Path folder, Duration whole) {
        this.whole = whole.toNanos();
        try {
            FileFilter known = ArrivingFiles::isWanted;
            observer = FileAlterationObserver.builder()
                    .setFile(folder.toFile())
                    .setFileFilter(known)
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        observer.addListener(new FileAlterationListenerAdaptor() {
            @Override
            public void onFileCreate(File file) {
                arriving.put(file, System.nanoTime());
            }

            @Override
            public void onFileChange(File file) {
                arriving.put(file, System.nanoTime());
            }

            @Override
            public void onFileDelete(File file) {
                arriving.remove(file);
            }
        });
    }

    /** Links to folders are not followed: they may lead back. */
    private static boolean isWanted(File file) {
        return !file.isHidden()
                && (file.isDirectory() ? !Files.isSymbolicLink(file.toPath()) : PageFiles.isKnown(file.getName()));
    }

    /** Looks at the folder; each file that is whole now is named once. */
    List<Path> look() {
        observer.checkAndNotify();
        long now = System.nanoTime();
        List<Path> files = new ArrayList<>();
        arriving.forEach((file, since) -> {
            if (now - since >= whole) {
                files.add(file.toPath());
            }
        });
        files.forEach(file -> arriving.remove(file.toFile()));
        return files;
    }

    /** How many are still being written, as far as one can see. */
    int arriving() {
        return arriving.size();
    }
}
