package org.redthread.samples;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/**
 * Redthread as a person starts it for the first time: a process of its own on an empty folder, with Neo4j embedded, that
 * has read its samples. One for all tests of a JVM.
 */
public final class FirstStart {
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final Pattern LOGIN =
            Pattern.compile("(http://\\S+/browser/)[\\s\\S]*user (\\S+), password in (\\S+)");

    private static FirstStart shared;

    private final Path said;
    private final Path log;
    private final String address;

    private FirstStart(Path folder) throws IOException {
        int port = freePort();
        address = "http://localhost:" + port;
        said = folder.resolve("said");
        log = folder.resolve("log");
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.redthread.Redthread",
                        "--server.port=" + port,
                        "--redthread.data=" + folder.resolve("data"),
                        "--redthread.neo4j.bolt-port=0",
                        "--redthread.neo4j.http-port=0",
                        "--logging.file.name=" + folder.resolve("log"),
                        "--logging.structured.format.file=ecs",
                        "--logging.level.org.redthread.ingest=DEBUG")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        command.environment().keySet().removeIf(name -> name.startsWith("NEO4J_"));
        Process process = command.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            process.destroy();
            process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
            FileSystemUtils.deleteRecursively(folder.toFile());
        }));
        await().atMost(PATIENCE).until(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException(Files.readString(said));
            }
            return Files.readString(said).contains("pages are read; 0 failed");
        });
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Started by the first who asks; answers when all samples are read. */
    public static synchronized FirstStart shared() {
        if (shared == null) {
            try {
                shared = new FirstStart(Files.createTempDirectory("redthread-first"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return shared;
    }

    /** Of the web page and of REST, without a slash at the end. */
    public String address() {
        return address;
    }

    /** What it has logged to a file till now, as structured lines (ECS); not the one that is being written. */
    public List<String> logged() {
        try {
            String all = Files.readString(log);
            return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonNode get(String path) {
        return RestClient.create(address).get().uri(address + path).retrieve().body(JsonNode.class);
    }

    public byte[] bytes(String path) {
        return RestClient.create(address).get().uri(address + path).retrieve().body(byte[].class);
    }

    /** How to log in to Neo4j Browser, as the start has printed it. */
    public Login login() {
        try {
            Matcher printed = LOGIN.matcher(Files.readString(said));
            if (!printed.find()) {
                throw new IllegalStateException("no login in " + Files.readString(said));
            }
            return new Login(
                    printed.group(1),
                    printed.group(2),
                    Files.readString(Path.of(printed.group(3))).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public record Login(String address, String user, String password) {}
}
