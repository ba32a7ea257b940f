package org.redthread.graph.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lets servers in new folders start as at a second start, when it is known where their jars lie: Maven takes seconds to find them. */
public final class KnownJars {
    private static Path known;

    private KnownJars() {}

    /** The folder itself, which may be missing before. */
    public static synchronized Path in(Path data) {
        try {
            if (known == null) {
                known = Files.createTempFile("jars", ".txt");
                known.toFile().deleteOnExit();
                ServerJars.resolve(known);
            }
            Path conf = Files.createDirectories(data.resolve("neo4j/conf"));
            Files.copy(known, conf.resolve("jars.txt"));
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
