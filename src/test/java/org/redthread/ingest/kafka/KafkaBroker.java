package org.redthread.ingest.kafka;

import java.io.File;
import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.Uuid;

/** A real broker as a process of its own, which can be stopped and started again on what it has written down. */
public final class KafkaBroker implements AutoCloseable {
    private static final int STOP_SECONDS = 30;
    private static final int LOWEST_PORT = 15_000;
    private static final int LOWEST_OF_CLIENTS = 32_768;
    private static final File LOG = new File("target/kafka-broker.log");

    private final Path settings;
    private final int port;
    private Process process;

    private KafkaBroker(Path settings, int port) {
        this.settings = settings;
        this.port = port;
    }

    /** An empty one that runs. */
    public static KafkaBroker in(Path folder) throws IOException {
        int port = freePort();
        int controller = freePort();
        Path settings = Files.writeString(
                folder.resolve("server.properties"),
                """
                process.roles=broker,controller
                node.id=1
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                controller.quorum.voters=1@127.0.0.1:%2$d
                log.dirs=%3$s
                offsets.topic.num.partitions=1
                offsets.topic.replication.factor=1
                auto.create.topics.enable=false
                group.initial.rebalance.delay.ms=0
                """
                        .formatted(port, controller, folder.resolve("log")));
        KafkaBroker broker = new KafkaBroker(settings, port);
        broker.java("kafka.tools.StorageTool", "format", "-t", Uuid.randomUuid().toString(), "-c", settings.toString())
                .onExit()
                .join();
        broker.start();
        return broker;
    }

    public String address() {
        return "127.0.0.1:" + port;
    }

    /** Returns at once; clients wait until it answers. */
    public void start() throws IOException {
        process = java("kafka.Kafka", settings.toString());
    }

    /** As an administrator does; returns when it is gone. */
    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
    }

    private Process java(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG))
                .start();
    }

    /**
     * Below those that the system gives to clients: one that calls a broker which is down may be given the broker's own port,
     * hear itself and keep the port for good.
     */
    private static int freePort() throws IOException {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST_PORT, LOWEST_OF_CLIENTS);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                // another, then
            }
        }
    }
}
