package org.redthread.graph.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The folder the child process runs in: its configuration, its own launcher class, its store and its logs. */
record ServerHome(Path path) {
    static ServerHome in(DataFolder data) {
        try {
            Path home = data.path().resolve("neo4j");
            Files.createDirectories(home.resolve("conf"));
            Files.createDirectories(home.resolve("logs"));
            return new ServerHome(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path console() {
        return path.resolve("logs/console.log");
    }

    /** Returns when no server has the store open: after a {@code kill -9} the last one still needs some seconds. */
    void awaitPredecessor() throws IOException {
        try (FileChannel lock =
                FileChannel.open(path.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
        }
    }

    void configure(Ports ports, String greeting) throws IOException {
        Files.writeString(
                path.resolve("conf/neo4j.conf"),
                """
                # written by Redthread at every start
                server.default_listen_address=127.0.0.1
                server.default_advertised_address=localhost
                server.bolt.listen_address=127.0.0.1:%1$d
                server.bolt.advertised_address=localhost:%1$d
                server.http.listen_address=127.0.0.1:%2$d
                server.http.advertised_address=localhost:%2$d
                server.https.enabled=false
                # all clients are on this machine: no wait, twice 5 s, for late ones at the end
                internal.dbms.bolt.netty_server_shutdown_quiet_period=0
                server.memory.pagecache.size=%3$dm
                db.memory.transaction.max=256m
                db.transaction.timeout=2m
                db.checkpoint.interval.time=2m
                # a graph that grows from nothing has its queries planned anew whenever it looks otherwise, every 10 s without this
                dbms.cypher.min_replan_interval=5m
                # one plan of a query for all sizes of a batch
                internal.cypher.use_parameter_size=false
                # with Neo4j's 2, merging the index of names after every transaction took six tenths of the server's time
                internal.dbms.index.lucene.merge_factor=10
                db.tx_log.preallocate=false
                db.tx_log.rotation.retention_policy=128M size
                dbms.security.allow_csv_import_from_file_urls=false
                dbms.usage_report.enabled=false
                client.allow_telemetry=false
                browser.post_connect_cmd=%4$s
                """
                        .formatted(
                                ports.bolt(),
                                ports.http(),
                                ServerMemory.ofThisMachine().pageCache(),
                                greeting));
    }

    /** What {@code java @FILE} runs; a file, because the class path is longer than some systems allow a command. */
    Path arguments(List<Path> jars) throws IOException {
        Path launcher = path.resolve("launcher");
        copyLauncher(launcher);
        List<String> arguments = new ArrayList<>(List.of(
                "-Xmx" + ServerMemory.ofThisMachine().heap() + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8"));
        for (String opened : List.of("java.nio", "java.io", "sun.nio.ch", "java.lang", "java.util.concurrent")) {
            arguments.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        arguments.add("-cp");
        arguments.add(launcher
                + java.io.File.pathSeparator
                + jars.stream().map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator)));
        arguments.add(ServerMain.class.getName());
        arguments.add(path.toString());
        Path file = path.resolve("conf/java.args");
        Files.write(file, arguments.stream().map(ServerHome::quoted).toList());
        return file;
    }

    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static void copyLauncher(Path folder) throws IOException {
        String file = ServerMain.class.getName().replace('.', '/') + ".class";
        Path target = folder.resolve(file);
        Files.createDirectories(target.getParent());
        try (InputStream bytes = ServerMain.class.getResourceAsStream("/" + file)) {
            Files.copy(bytes, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
