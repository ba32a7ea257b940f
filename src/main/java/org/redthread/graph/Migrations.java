package org.redthread.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
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
     * Also while another process does the same.
     *
     * @throws RedthreadException when the graph knows another text of a migration, or one that is not here
     */
    void apply(Driver driver) {
        try (Session session = driver.session()) {
            Map<Integer, String> applied = applied(session);
            for (Migration migration : all) {
                String known = applied.remove(migration.version());
                if (known == null) {
                    apply(session, migration);
                } else if (!known.equals(migration.checksum())) {
                    throw new RedthreadException("Migration " + migration.version() + " (" + migration.name()
                            + ") was changed after this graph had it. Add a new migration instead of changing one.");
                }
            }
            if (!applied.isEmpty()) {
                throw new RedthreadException("This graph was made by a newer Redthread (it has migrations "
                        + applied.keySet() + "). Use that version, or another data folder.");
            }
        }
    }

    private static void apply(Session session, Migration migration) {
        // one transaction a statement: Neo4j does not mix schema and data in one
        migration.statements().forEach(statement -> run(session, statement, Map.of()));
        run(
                session,
                "MERGE (m:Migration {version: $version}) SET m.name = $name, m.checksum = $checksum,"
                        + " m.appliedAt = datetime()",
                Map.of("version", migration.version(), "name", migration.name(), "checksum", migration.checksum()));
    }

    /**
     * Of two processes that change one schema at once Neo4j lets one have its way and breaks the other off, by a dead-lock or
     * because what it makes has come to be there meanwhile. A statement may be run again: a process that died amid a migration
     * leaves it half done, too.
     */
    private static void run(Session session, String statement, Map<String, Object> parameters) {
        for (int left = TRIES; ; left--) {
            try {
                session.run(statement, parameters, AS_LONG_AS_IT_TAKES).consume();
                return;
            } catch (Neo4jException e) {
                if (left == 0 || !isOfAnother(e)) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static boolean isOfAnother(Neo4jException e) {
        return e instanceof TransientException || e.code().contains(".Schema.");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RedthreadException("Stopped while the graph was made ready.", e);
        }
    }

    private static Map<Integer, String> applied(Session session) {
        return session
                .run("MATCH (m:Migration) RETURN m.version AS version, m.checksum AS checksum ORDER BY version")
                .stream()
                .collect(Collectors.toMap(row -> row.get("version").asInt(), row -> row.get("checksum")
                        .asString()));
    }

    private static Migration read(Resource file) {
        try {
            return Migration.parse(file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
