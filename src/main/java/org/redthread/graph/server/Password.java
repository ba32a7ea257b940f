package org.redthread.graph.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.redthread.OwnerOnly;
import org.redthread.RedthreadException;

/** The embedded server's password: random, made at the first start, in a file that only its owner can read. */
final class Password {
    private static final int BYTES = 18;

    private Password() {}

    /** @throws RedthreadException when the file can be neither read nor written */
    static String in(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file, OwnerOnly.file());
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
}
