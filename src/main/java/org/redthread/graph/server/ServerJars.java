package org.redthread.graph.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.redthread.RedthreadException;

/**
 * The jars a Neo4j Community server runs from, taken from Maven Central into the user's local Maven repository by Maven's
 * own resolver, with the user's settings and mirrors. They stay off Redthread's own class path: Spring Boot manages
 * other versions of Jersey and Jetty than the server can run with.
 */
final class ServerJars {
    static final String NEO4J = "org.neo4j:neo4j:5.26.30";
    /** Its own artifact, with its own numbers; the newest on Central. */
    private static final String BROWSER = "org.neo4j.client:neo4j-browser:5.24.0";

    private static final String ARTIFACTS = NEO4J + " " + BROWSER;

    private ServerJars() {}

    /**
     * All jars, downloading the missing ones. Maven takes seconds to say where they lie, so what it said is kept.
     *
     * @param known where; holds one path a line, and at the end the versions, so that a file cut short counts for nothing
     */
    static List<Path> resolve(Path known) throws IOException {
        List<String> lines = Files.exists(known) ? Files.readAllLines(known) : List.of();
        if (!lines.isEmpty() && lines.get(lines.size() - 1).equals(ARTIFACTS)) {
            List<Path> jars =
                    lines.subList(0, lines.size() - 1).stream().map(Path::of).toList();
            if (jars.stream().allMatch(Files::exists)) {
                return jars;
            }
        }
        List<Path> jars = resolve();
        Files.write(
                known,
                Stream.concat(jars.stream().map(Path::toString), Stream.of(ARTIFACTS))
                        .toList());
        return jars;
    }

    private static List<Path> resolve() {
        try (Downloads downloads = new Downloads();
                UserMaven maven = UserMaven.in(Path.of(System.getProperty("user.home"), ".m2"), downloads)) {
            Set<Path> jars = new LinkedHashSet<>();
            for (String artifact : ARTIFACTS.split(" ")) {
                jars.addAll(resolve(maven, artifact));
            }
            return new ArrayList<>(jars);
        } catch (DependencyResolutionException e) {
            throw new RedthreadException(
                    "Neo4j could not be downloaded from Maven Central (" + reason(e)
                            + "). Connect to the internet for this first start (behind a proxy or mirror: name it in"
                            + " ~/.m2/settings.xml), or set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to use a server"
                            + " of your own.",
                    e);
        }
    }

    private static List<Path> resolve(UserMaven maven, String artifact) throws DependencyResolutionException {
        CollectRequest wanted =
                new CollectRequest(new Dependency(new DefaultArtifact(artifact), "runtime"), maven.repositories());
        return maven
                .system()
                .resolveDependencies(maven.session(), new DependencyRequest(wanted, null))
                .getArtifactResults()
                .stream()
                .map(ArtifactResult::getArtifact)
                .map(found -> found.getFile().toPath())
                .toList();
    }

    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = root.getMessage() == null
                ? ""
                : root.getMessage().lines().findFirst().orElse("");
        return root.getClass().getSimpleName() + ": " + message;
    }
}
