package org.redthread.graph.server;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What {@code neo4j-admin database import full @import.txt} makes of a CSV export, where Redthread's own server finds it. */
public final class ImportedStore {
    private ImportedStore() {}

    public static void unzip(InputStream export, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(export)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.copy(zip, folder.resolve(entry.getName()));
            }
        }
    }

    /**
     * @param csv the folder of the unpacked export
     * @param data becomes the data folder of a Redthread that was never started; one that is there loses its graph
     */
    public static void make(Path csv, Path data) throws IOException, InterruptedException {
        if (!Files.exists(data.resolve("neo4j"))) {
            KnownJars.in(data);
        }
        try (DataFolder folder = DataFolder.open(data)) {
            ServerHome home = ServerHome.in(folder);
            List<Path> jars = ServerJars.resolve(home.path().resolve("conf/jars.txt"));
            home.configure(new Ports(0, 0), "");
            if (!Files.exists(home.path().resolve("data"))) {
                String password = Password.in(data.resolve("neo4j-password"));
                admin(csv, home, jars, "dbms", "set-initial-password", "--", password);
            }
            admin(csv, home, jars, "database", "import", "full", "--overwrite-destination", "@import.txt");
        }
    }

    private static void admin(Path workingFolder, ServerHome home, List<Path> jars, String... command)
            throws IOException, InterruptedException {
        List<String> java = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx600m",
                "-cp",
                jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                "org.neo4j.cli.AdminTool"));
        java.addAll(List.of(command));
        Path log = Files.createTempFile("import", ".log");
        ProcessBuilder admin = new ProcessBuilder(java)
                .directory(workingFolder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        admin.environment().put("NEO4J_HOME", home.path().toString());
        admin.environment().put("NEO4J_CONF", home.path().resolve("conf").toString());
        int rc = admin.start().waitFor();
        String said = Files.readString(log);
        Files.delete(log);
        if (rc != 0) {
            throw new AssertionError(String.join(" ", command) + ": " + said);
        }
    }
}
