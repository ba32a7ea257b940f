package org.redthread.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.redthread.Redthread;
import org.redthread.eval.Scorecard;
import org.redthread.graph.server.ImportedStore;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * What it takes to bring a graph that was built apart over to the machine that serves it, as docs/scale.md says: the export, Neo4j's
 * import of it, and the first start, which makes the indexes. Rows are nodes and relationships. The graph is the one that
 * {@link LatencyEval} asks.
 */
class BackfillEval {
    private static final Path TO = Path.of("target/backfill").toAbsolutePath();
    private static final Path ZIP = TO.resolve("graph.zip");
    private static final double BILLION = 1e9;

    @Test
    void bringsAGraphOver() throws Exception {
        Path from = GeneratedGraph.stored();
        FileSystemUtils.deleteRecursively(TO);
        Files.createDirectories(TO.resolve("csv"));
        Scorecard card = new Scorecard("backfill");
        long rows;
        try (ConfigurableApplicationContext redthread = start(from)) {
            rows = rows(redthread);
            card.figure("rows", rows);
            long began = System.nanoTime();
            URI export = URI.create("http://127.0.0.1:"
                    + redthread.getEnvironment().getProperty("local.server.port") + "/api/export?format=csv");
            try (InputStream zip = export.toURL().openStream()) {
                Files.copy(zip, ZIP, StandardCopyOption.REPLACE_EXISTING);
            }
            card.figure("rows a second, exported", rows / since(began));
            card.figure("MB of the export", Files.size(ZIP) / 1e6);
        }
        try (InputStream zip = Files.newInputStream(ZIP)) {
            ImportedStore.unzip(zip, TO.resolve("csv"));
        }
        long began = System.nanoTime();
        ImportedStore.make(TO.resolve("csv"), TO.resolve("data"));
        card.figure("rows a second, imported", rows / since(began));
        began = System.nanoTime();
        try (ConfigurableApplicationContext redthread = start(TO.resolve("data"))) {
            redthread
                    .getBean(Driver.class)
                    .executableQuery("CALL db.awaitIndexes(900)")
                    .execute();
            card.figure("seconds of the first start, with all indexes", since(began));
            assertThat(rows(redthread)).isEqualTo(rows);
        }
        card.check();
    }

    private static ConfigurableApplicationContext start(Path data) {
        return new SpringApplicationBuilder(Redthread.class)
                .run(
                        "--server.port=0",
                        "--redthread.data=" + data,
                        "--redthread.neo4j.bolt-port=0",
                        "--redthread.neo4j.http-port=0",
                        "--redthread.samples=false");
    }

    /** But for what a graph knows of itself. */
    private static long rows(ConfigurableApplicationContext redthread) {
        return redthread
                .getBean(Driver.class)
                .executableQuery("MATCH (n) WHERE NOT n:Migration WITH count(n) AS nodes"
                        + " RETURN nodes + COUNT { ()-->() } AS rows")
                .execute()
                .records()
                .get(0)
                .get("rows")
                .asLong();
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / BILLION;
    }
}
