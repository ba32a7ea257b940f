package org.redthread.ingest.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.redthread.Redthread;
import org.redthread.graph.GraphServer;

/** A Redthread as a process of its own with one processor, on the Neo4j of this evaluation. */
final class RedthreadProcess {
    private final Process process;

    private RedthreadProcess(Process process) {
        this.process = process;
    }

    /** @param log what it says is added to it */
    static RedthreadProcess start(Path log, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1400m",
                "-XX:ActiveProcessorCount=1",
                "-cp",
                System.getProperty("java.class.path"),
                Redthread.class.getName()));
        command.addAll(List.of(arguments));
        Map<String, String> neo4j = new TreeMap<>();
        GraphServer.use((name, value) -> neo4j.put(name, String.valueOf(value.get())));
        neo4j.keySet().removeIf(name -> !name.startsWith("NEO4J_"));
        Files.createDirectories(log.getParent());
        // not in the project: Surefire's class path ends with an empty part, which is the current folder and its
        // cypher/
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(log.getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(neo4j);
        return new RedthreadProcess(builder.start());
    }

    /** Its exit status, when it has ended by itself. */
    int await() throws InterruptedException {
        return process.waitFor();
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl-C. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
