package org.redthread.access;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.UnaryOperator;
import org.redthread.OwnerOnly;
import org.redthread.RedthreadException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All accounts and keys, in one file that only its owner can read. It is replaced as a whole, so that a reader sees either
 * state; the service and the command line may change it at the same time.
 */
final class AccountsFile {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Object ONE_AT_A_TIME = new Object();

    private final Path file;
    private volatile Seen seen = new Seen(null, Kept.NOTHING);

    AccountsFile(Path file) {
        this.file = file;
    }

    record Kept(List<Account> accounts, List<ApiKey> keys) {
        static final Kept NOTHING = new Kept(List.of(), List.of());
    }

    /** @param version the file's identity and time; it is another file after each change */
    private record Seen(List<Object> version, Kept kept) {}

    /** @throws RedthreadException when the file is there and cannot be read */
    Kept read() {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            List<Object> version =
                    List.of(String.valueOf(attributes.fileKey()), attributes.lastModifiedTime(), attributes.size());
            Seen last = seen;
            if (!version.equals(last.version())) {
                last = new Seen(version, JSON.readValue(Files.readAllBytes(file), Kept.class));
                seen = last;
            }
            return last.kept();
        } catch (NoSuchFileException e) {
            return Kept.NOTHING;
        } catch (IOException | JacksonException e) {
            // what is wrong stays unsaid: it may quote the file
            throw new RedthreadException("The accounts in " + file
                    + " cannot be read. Restore the file from a backup, or delete it to be without accounts.");
        }
    }

    void change(UnaryOperator<Kept> change) {
        synchronized (ONE_AT_A_TIME) {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                try (FileChannel lock = FileChannel.open(
                        file.resolveSibling("accounts.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    lock.lock();
                    replace(JSON.writeValueAsBytes(change.apply(read())));
                }
            } catch (IOException e) {
                throw new RedthreadException("The accounts in " + file + " cannot be written: " + e, e);
            }
        }
    }

    private void replace(byte[] content) throws IOException {
        Path next = file.resolveSibling("accounts.next");
        Files.deleteIfExists(next);
        Files.createFile(next, OwnerOnly.file());
        try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
