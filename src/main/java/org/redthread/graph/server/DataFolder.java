package org.redthread.graph.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.redthread.RedthreadException;

/** The folder that holds all that Redthread keeps; one process at a time has it. */
final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws RedthreadException when another process has it, or it cannot be written */
    static DataFolder open(Path path) {
        try {
            Path folder = Files.createDirectories(path).toRealPath();
            Path file = folder.resolve("redthread.lock");
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                String holder = holder(channel);
                channel.close();
                throw new RedthreadException("The data folder " + folder + " is in use by another Redthread" + holder
                        + ". Stop that one, or choose another folder with --redthread.data=DIR.");
            }
            channel.truncate(0).write(ByteBuffer.wrap(pid().getBytes(StandardCharsets.UTF_8)), 0);
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw new RedthreadException(
                    "The data folder " + path.toAbsolutePath() + " cannot be written (" + e
                            + "). Choose another with --redthread.data=DIR.",
                    e);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String pid() {
        return Long.toString(ProcessHandle.current().pid());
    }

    /** " (process 123)", or nothing where a locked file cannot be read. */
    private static String holder(FileChannel channel) {
        try {
            ByteBuffer pid = ByteBuffer.allocate(20);
            channel.read(pid, 0);
            String text = new String(pid.array(), 0, pid.position(), StandardCharsets.UTF_8);
            return text.isEmpty() ? "" : " (process " + text + ")";
        } catch (IOException e) {
            return "";
        }
    }
}
