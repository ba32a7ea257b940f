package org.redthread;

import java.nio.file.FileSystems;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** How a file is made that nobody but its owner can read. */
public final class OwnerOnly {
    private OwnerOnly() {}

    /** For a new file. Windows has no such permissions; there the user's profile folder keeps others out. */
    public static FileAttribute<?>[] file() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
