package org.redthread.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.redthread.ingest.PageFiles;

/**
 * The files in and below a folder that are likely to hold pages, and what of it cannot be opened, so that this is told when its
 * turn comes. Links to folders are not followed: they may lead back.
 */
final class FilesBelow extends SimpleFileVisitor<Path> {
    private final List<Path> files = new ArrayList<>();

    private FilesBelow() {}

    /** In the order of their names; the folder may itself be a link. */
    static List<Path> in(Path folder) throws IOException {
        FilesBelow found = new FilesBelow();
        Files.walkFileTree(Files.isSymbolicLink(folder) ? folder.toRealPath() : folder, found);
        return found.files.stream().sorted().toList();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        boolean isOne = Files.isRegularFile(file) || attributes.isSymbolicLink() && !Files.exists(file);
        if (isOne && PageFiles.isKnown(file.getFileName().toString())) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        files.add(file);
        return FileVisitResult.CONTINUE;
    }

    /** What was listed of it until then is read. */
    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
        if (failure != null) {
            files.add(folder);
        }
        return FileVisitResult.CONTINUE;
    }
}
