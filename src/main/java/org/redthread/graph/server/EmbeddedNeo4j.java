package org.redthread.graph.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.redthread.RedthreadException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Neo4j Community server as a child process, with Bolt and Neo4j Browser on the loopback interface only. It ends when
 * this is closed, and also when the Java process that started it dies in any other way.
 */
public final class EmbeddedNeo4j implements Neo4jServer {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedNeo4j.class);
    /** After a crash the server first replays its log. */
    private static final Duration RECOVERY = Duration.ofMinutes(4);

    private static final int STOP_SECONDS = 90;
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final DataFolder data;
    private final ServerHome home;
    private final Ports ports;
    private final String password;
    private final Path arguments;
    private volatile Process process;
    private volatile boolean closing;

    private EmbeddedNeo4j(DataFolder data, ServerHome home, Ports ports, String password, Path arguments)
            throws IOException {
        this.data = data;
        this.home = home;
        this.ports = ports;
        this.password = password;
        this.arguments = arguments;
        this.process = launch();
    }

    /**
     * Starts the process and returns while the server still comes up; the first time, its jars are downloaded before.
     *
     * @param folder all is kept below it; one process at a time can have it
     * @param boltPort 0 for any free port
     * @param httpPort of Neo4j Browser, 0 for any free port
     * @param greeting commands that Neo4j Browser runs when a person has logged in, without their colons and separated by
     *     semicolons; empty for none
     * @throws RedthreadException when the folder or a port is in use, or the jars cannot be had
     */
    public static EmbeddedNeo4j start(Path folder, int boltPort, int httpPort, String greeting) {
        DataFolder data = DataFolder.open(folder);
        try {
            ServerHome home = ServerHome.in(data);
            home.awaitPredecessor();
            Ports ports = Ports.free(boltPort, httpPort);
            List<Path> jars = ServerJars.resolve(home.path().resolve("conf/jars.txt"));
            home.configure(ports, greeting);
            String password = Password.in(data.path().resolve("neo4j-password"));
            return new EmbeddedNeo4j(data, home, ports, password, home.arguments(jars));
        } catch (IOException e) {
            data.close();
            throw new RedthreadException("Neo4j could not be started in " + data.path() + ": " + e, e);
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    private Process launch() throws IOException {
        ProcessBuilder java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + arguments)
                .directory(home.path().toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.console().toFile());
        // the server would take settings and secrets from these
        java.environment().keySet().removeIf(name -> name.startsWith("NEO4J_"));
        Process started = java.start();
        OutputStream stdin = started.getOutputStream();
        stdin.write((password + "\n").getBytes(StandardCharsets.UTF_8));
        stdin.flush();
        return started;
    }

    @Override
    public String uri() {
        return "bolt://localhost:" + ports.bolt();
    }

    @Override
    public String browserUrl() {
        return "http://localhost:" + ports.http() + "/browser/";
    }

    @Override
    public String username() {
        return "neo4j";
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public Duration patience() {
        return RECOVERY;
    }

    @Override
    public void requireRunning() {
        if (!process.isAlive()) {
            throw new RedthreadException("The embedded Neo4j ended: " + lastWords());
        }
    }

    @Override
    public void keepRunning() {
        Thread keeper = new Thread(this::keep, "neo4j-keeper");
        keeper.setDaemon(true);
        keeper.start();
    }

    @Override
    public void restart() {
        process.destroyForcibly();
    }

    private void keep() {
        Duration pause = SHORTEST_PAUSE;
        try {
            while (true) {
                long since = System.nanoTime();
                int status = process.waitFor();
                if (closing) {
                    return;
                }
                boolean lasted = System.nanoTime() - since > LONGEST_PAUSE.toNanos();
                pause = lasted ? SHORTEST_PAUSE : shorter(pause.multipliedBy(2), LONGEST_PAUSE);
                log.error(
                        "The embedded Neo4j ended with status {} ({}); it is started again in {} s, nothing is lost",
                        status,
                        lastWords(),
                        pause.toSeconds());
                Thread.sleep(pause.toMillis());
                relaunch();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            log.error("The embedded Neo4j cannot be started again; stop Redthread and start it again", e);
        }
    }

    private synchronized void relaunch() throws IOException {
        if (!closing) {
            process = launch();
        }
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    public long pid() {
        return process.pid();
    }

    /** Why it ended, as far as it said so. */
    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(home.console());
            return lines.stream()
                            .filter(line -> line.contains("ERROR") || line.contains("Error"))
                            .findFirst()
                            .orElse(lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1))
                            .strip()
                    + " (all of it: " + home.console() + ")";
        } catch (IOException e) {
            return home.console() + " cannot be read: " + e.getMessage();
        }
    }

    /** Lets the server close its store; returns when its process is gone. */
    @Override
    public synchronized void close() {
        closing = true;
        try {
            process.getOutputStream().close();
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        } finally {
            data.close();
        }
    }
}
