package org.redthread.graph.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.redthread.OwnerOnly;
import org.redthread.RedthreadException;

/**
 * All that the embedded server keeps, as one zip file: the store with its logs, the password it asks for, and the accounts. Neo4j Community
 * copies no store that is in use, so this needs a stopped service and says so.
 */
public final class Backup {
    private static final String STORE = "neo4j/data";
    private static final String PASSWORD = "neo4j-password";
    /** What only its owner reads; who may ask and who changed what are there only with accounts, see the package {@code access}. */
    private static final List<String> OWN = List.of(PASSWORD, "accounts.json", "audit.jsonl");

    private Backup() {}

    /**
     * Copies the data folder into a new file, which is there whole or not at all.
     *
     * @throws RedthreadException when the folder is in use or holds no graph, or the file exists or cannot be written
     */
    public static void write(Path folder, Path file) {
        if (Files.exists(file)) {
            throw new RedthreadException(file + " exists; name a new file.");
        }
        if (!Files.isDirectory(folder.resolve(STORE))) {
            throw new RedthreadException("There is no graph in " + folder.toAbsolutePath()
                    + "; name the folder of one with --redthread.data=DIR.");
        }
        try (DataFolder data = DataFolder.open(folder)) {
            ServerHome.in(data).awaitPredecessor();
            Path growing = file.resolveSibling(file.getFileName() + ".part");
            try {
                Files.deleteIfExists(growing);
                Files.createFile(growing, OwnerOnly.file());
                zip(data.path(), growing);
                Files.move(growing, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(growing);
            }
        } catch (IOException e) {
            throw new RedthreadException("The backup " + file + " cannot be written: " + e, e);
        }
    }

    /**
     * Puts what {@link #write} copied into a folder that holds no graph yet.
     *
     * @throws RedthreadException when the folder is in use or holds a graph, or the file is no backup
     */
    public static void restore(Path file, Path folder) {
        try (ZipFile zip = new ZipFile(file.toFile());
                DataFolder data = DataFolder.open(folder)) {
            if (zip.getEntry(PASSWORD) == null) {
                throw new RedthreadException(file + " is no backup of Redthread.");
            }
            if (Files.exists(data.path().resolve(STORE))) {
                throw new RedthreadException("There is a graph in " + data.path()
                        + " already; name an empty folder with --redthread.data=DIR.");
            }
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                unzip(zip, entries.nextElement(), data.path());
            }
        } catch (IOException e) {
            throw new RedthreadException(file + " cannot be restored: " + e, e);
        }
    }

    private static void zip(Path folder, Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Stream<Path> store = Files.walk(folder.resolve(STORE))) {
            List<Path> kept = Stream.concat(
                            OWN.stream().map(folder::resolve).filter(Files::exists), store.filter(Files::isRegularFile))
                    .toList();
            for (Path each : kept) {
                zip.putNextEntry(new ZipEntry(folder.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, zip);
                zip.closeEntry();
            }
        }
    }

    private static void unzip(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder.resolve(STORE)) && !OWN.contains(entry.getName())) {
            throw new IOException("it holds " + entry.getName() + ", which no backup does");
        }
        Files.createDirectories(target.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
            if (OWN.contains(entry.getName())) {
                Files.createFile(target, OwnerOnly.file());
                try (OutputStream kept = Files.newOutputStream(target)) {
                    content.transferTo(kept);
                }
            } else {
                Files.copy(content, target);
            }
        }
    }
}
