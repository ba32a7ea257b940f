package org.redthread.graph.server;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.redthread.RedthreadException;

/** The embedded server's password: random, made at the first start, in a file that only its owner can read. */
final class Password {
    private static final int BYTES = 18;

    private Password() {}

    /** @throws RedthreadException when the file can be neither read nor written */
    static String in(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file, ownerOnly());
                Files.writeString(file, random() + System.lineSeparator());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new RedthreadException("The password file " + file + " cannot be used: " + e, e);
        }
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    /** Windows has no such permissions; there the user's profile folder keeps others out. */
    static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
