package org.redthread.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.redthread.RedthreadException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of {@code cypher/migrations}, each applied once, in order, and remembered in the graph as a Migration node. */
record Migrations(List<Migration> all) {
    private static final String FILES = "classpath*:cypher/migrations/*.cypher";

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

    /** @throws RedthreadException when the graph knows another text of a migration, or one that is not here */
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
        migration.statements().forEach(statement -> session.run(statement).consume());
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

    private static Migration read(Resource file) {
        try {
            return Migration.parse(file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
