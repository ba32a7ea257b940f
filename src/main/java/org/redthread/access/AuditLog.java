package org.redthread.access;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.redthread.OwnerOnly;
import org.redthread.RedthreadException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Who changed what, a line of JSON each, in a file that only its owner can read and that is only ever added to. */
public final class AuditLog {
    /** In the data folder. */
    public static final String FILE = "audit.jsonl";

    private static final JsonMapper JSON = new JsonMapper();
    private static final int FIRST_LOOK = 1 << 16;

    private final Path file;

    public AuditLog(Path folder) {
        file = folder.resolve(FILE);
    }

    /**
     * Is on the disk when this returns.
     *
     * @throws RedthreadException when it cannot be written
     */
    public synchronized void add(AuditEntry entry) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try {
                Files.createFile(file, OwnerOnly.file());
            } catch (FileAlreadyExistsException e) {
                // as nearly always
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND, StandardOpenOption.DSYNC)) {
                // before the line too: one that a crash cut short stays alone
                channel.write(ByteBuffer.wrap(
                        ("\n" + JSON.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new RedthreadException("It cannot be noted in " + file + " who changed what: " + e, e);
        }
    }

    /**
     * A part of the log.
     *
     * @param before asks for what is older; null when there is nothing
     */
    public record Part(List<AuditEntry> entries, Long before) {}

    /**
     * The newest first.
     *
     * @param before where the last part ended; null: at the end
     */
    public Part newest(Long before, int limit) {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            long end = before == null ? log.length() : Math.min(before, log.length());
            for (long look = FIRST_LOOK; ; look *= 2) {
                Part part = part(log, Math.max(0, end - look), end, limit);
                if (part != null) {
                    return part;
                }
            }
        } catch (java.io.FileNotFoundException e) {
            return new Part(List.of(), null);
        } catch (IOException e) {
            throw new RedthreadException("The audit log " + file + " cannot be read: " + e, e);
        }
    }

    /** Null when there are not so many between these places, and there are more before them. */
    private static Part part(RandomAccessFile log, long start, long end, int limit) throws IOException {
        byte[] bytes = new byte[Math.toIntExact(end - start)];
        log.seek(start);
        log.readFully(bytes);
        List<AuditEntry> found = new ArrayList<>();
        int lineEnd = bytes.length;
        for (int i = bytes.length - 1; i >= 0; i--) {
            if (bytes[i] == '\n') {
                if (found.size() == limit) {
                    return new Part(found, start + lineEnd);
                }
                AuditEntry entry = entry(bytes, i + 1, lineEnd);
                if (entry != null) {
                    found.add(entry);
                }
                lineEnd = i;
            }
        }
        return start == 0 ? new Part(found, null) : null;
    }

    /** Null for an empty line, and for one that a crash cut short. */
    private static AuditEntry entry(byte[] bytes, int start, int end) {
        try {
            return start == end
                    ? null
                    : JSON.readValue(new String(bytes, start, end - start, StandardCharsets.UTF_8), AuditEntry.class);
        } catch (JacksonException e) {
            return null;
        }
    }
}
