package org.redthread.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.TransientException;
import org.redthread.RedthreadException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of {@code cypher/migrations}, each applied once, in order, and remembered in the graph as a Migration node. */
record Migrations(List<Migration> all) {
    private static final String FILES = "classpath*:cypher/migrations/*.cypher";
    private static final int TRIES = 20;
    private static final long PAUSE_MILLIS = 500;
    /** A large graph takes longer than the server lets a question run. */
    private static final TransactionConfig AS_LONG_AS_IT_TAKES =
            TransactionConfig.builder().withTimeout(Duration.ZERO).build();

    static Migrations fromClassPath() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
            return new Migrations(Arrays.stream(files)
                    .map(Migrations::read)
                    .sorted(Comparator.comparingInt(Migration::version))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Of several processes that start at once one applies them, and the others wait for it.
     *
     * @throws RedthreadException when the graph knows another text of a migration, or one that is not here
     */
    void apply(Driver driver) {
        try (Session session = driver.session()) {
            if (missing(session).isEmpty()) {
                return;
            }
            begin(session);
            // the turn lasts until its transaction ends, while the statements have transactions of their own
            try (Session other = driver.session();
                    Transaction turn = other.beginTransaction(AS_LONG_AS_IT_TAKES)) {
                OneWriter.take(turn);
                missing(session).forEach(migration -> apply(session, migration));
            }
        }
    }

    /** The first makes what a turn is taken by; until then, who comes second finds the schema locked or half made, and asks again. */
    private void begin(Session session) {
        for (int left = TRIES; ; left--) {
            try {
                if (missing(session).contains(all.get(0))) {
                    apply(session, all.get(0));
                }
                return;
            } catch (TransientException | ClientException e) {
                if (left == 0) {
                    throw e;
                }
                pause();
            }
        }
    }

    private List<Migration> missing(Session session) {
        Map<Integer, String> applied = applied(session);
        List<Migration> missing = new ArrayList<>();
        for (Migration migration : all) {
            String known = applied.remove(migration.version());
            if (known == null) {
                missing.add(migration);
            } else if (!known.equals(migration.checksum())) {
                throw new RedthreadException("Migration " + migration.version() + " (" + migration.name()
                        + ") was changed after this graph had it. Add a new migration instead of changing one.");
            }
        }
        if (!applied.isEmpty()) {
            throw new RedthreadException("This graph was made by a newer Redthread (it has migrations "
                    + applied.keySet() + "). Use that version, or another data folder.");
        }
        return missing;
    }

    private static void apply(Session session, Migration migration) {
        // one transaction a statement: Neo4j does not mix schema and data in one
        migration.statements().forEach(statement -> session.run(statement, AS_LONG_AS_IT_TAKES)
                .consume());
        session.run(
                        "MERGE (m:Migration {version: $version}) SET m.name = $name, m.checksum = $checksum,"
                                + " m.appliedAt = datetime()",
                        Map.of(
                                "version",
                                migration.version(),
                                "name",
                                migration.name(),
                                "checksum",
                                migration.checksum()))
                .consume();
    }

    private static Map<Integer, String> applied(Session session) {
        return session
                .run("MATCH (m:Migration) RETURN m.version AS version, m.checksum AS checksum ORDER BY version")
                .stream()
                .collect(Collectors.toMap(row -> row.get("version").asInt(), row -> row.get("checksum")
                        .asString()));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RedthreadException("Stopped while the graph was made ready.", e);
        }
    }

    private static Migration read(Resource file) {
        try {
            return Migration.parse(file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
