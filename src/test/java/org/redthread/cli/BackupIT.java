package org.redthread.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.access.Accounts;
import org.redthread.access.Role;
import org.redthread.graph.ServedFolder;

class BackupIT {
    @TempDir
    private Path folder;

    @Test
    void bringsTheGraphIntoAnotherFolder() throws IOException {
        Path file = folder.resolve("graph.zip");
        try (ServedFolder served = new ServedFolder(folder.resolve("old"))) {
            served.keepAnEdgeWithoutAClaim("brightwater", "ironquay");
            assertThat(Said.by("backup", file.toString(), "--redthread.data=" + folder.resolve("old")))
                    .contains("in use by another Redthread", "Stop that one");
        }
        new Accounts(folder.resolve("old")).add("anna", Role.admin, "correct horse battery");
        assertThat(Said.by("backup", file.toString(), "--redthread.data=" + folder.resolve("old")))
                .contains("holds the graph");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Said.by("backup", file.toString(), "--redthread.data=" + folder.resolve("old")))
                .contains("exists");
        assertThat(Said.by("restore", file.toString(), "--redthread.data=" + folder.resolve("new")))
                .contains("is in");
        assertThat(Said.by("restore", file.toString(), "--redthread.data=" + folder.resolve("new")))
                .contains("already");
        assertThat(new Accounts(folder.resolve("new")).find("anna")).isPresent();
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("new").resolve(Accounts.FILE))))
                .isEqualTo("rw-------");
        assertThat(Said.by(
                        "check",
                        "--redthread.data=" + folder.resolve("new"),
                        "--redthread.neo4j.bolt-port=0",
                        "--redthread.neo4j.http-port=0"))
                .contains("ok     1-mentions-and-claims-equal-their-text", "broken 2-edges-equal-their-claims")
                .contains("brightwater", "ironquay");
    }

    @Test
    void refusesWhatIsNoBackup() throws IOException {
        Path file = folder.resolve("evil.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("neo4j-password"));
            zip.putNextEntry(new ZipEntry("neo4j/data/../../../out"));
        }
        assertThat(Said.by("restore", file.toString(), "--redthread.data=" + folder.resolve("new")))
                .contains("which no backup does");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(Said.by("backup", folder.resolve("b.zip").toString(), "--redthread.data=" + folder.resolve("none")))
                .contains("There is no graph");
    }
}
