package org.redthread.ingest.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Redthread as a process of its own on a folder, which can be killed and started again. */
final class Service implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(10);
    private static final Duration ANSWER = Duration.ofMinutes(2);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;
    private final Map<String, String> environment;
    private final int port = freePort();
    private Process process;

    /** @param environment beside the usual; where it has no {@code NEO4J_URI}, Neo4j is embedded */
    Service(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    static Service embedded(Path folder) {
        return new Service(folder, Map.of()).start();
    }

    /** Returns when it is ready. */
    Service start() {
        try {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx2g",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.redthread.Redthread",
                    "--server.port=" + port,
                    "--redthread.data=" + folder.resolve("data"),
                    "--redthread.neo4j.bolt-port=0",
                    "--redthread.neo4j.http-port=0",
                    "--redthread.samples=false"));
            ProcessBuilder java = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("said").toFile()));
            java.environment().keySet().removeIf(name -> name.startsWith("NEO4J_"));
            java.environment().putAll(environment);
            process = java.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Await.until(START, "the service to be ready", () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("the service ended, see " + folder.resolve("said"));
            }
            return isReady();
        });
        return this;
    }

    boolean isReady() {
        try {
            return get("/actuator/health/readiness").statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** Sends it a signal, such as STOP. */
    void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        await(process);
    }

    /** The same to the embedded Neo4j alone. */
    void killNeo4j() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
    }

    /** Neither sees the other end first. */
    void killBoth() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        await(process);
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    JsonNode json(String path) {
        return JsonMapper.shared().readTree(get(path).body());
    }

    HttpResponse<String> post(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** All that can be exported, in its order. */
    List<String> export() {
        return get("/api/export?format=jsonl").body().lines().toList();
    }

    /** Pages in a state. */
    long pages(String state) {
        return json("/api/ingest").at("/counts/" + state).asLong();
    }

    /** Returns when all that came in is read, or has failed. */
    void awaitReading(Duration most) {
        Await.until(most, "all pages to be read", () -> {
            HttpResponse<String> answer = get("/api/ingest");
            JsonNode counts = JsonMapper.shared().readTree(answer.body()).path("counts");
            return answer.statusCode() == 200
                    && counts.get("RECEIVED").asLong()
                                    + counts.get("PROCESSING").asLong()
                            == 0;
        });
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(ANSWER);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets it end as a person would. */
    @Override
    public void close() {
        process.destroy();
        await(process);
    }

    private static void await(Process process) {
        try {
            process.waitFor(3, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
