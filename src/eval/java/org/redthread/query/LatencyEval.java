package org.redthread.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.redthread.Redthread;
import org.redthread.graph.RecordedQueries;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long an answer takes on a graph of a million relationships when eight ask at once: over REST, and beside it, in turns,
 * the very same Cypher over the driver alone. The graph is made once, in {@code target/latency}; the embedded server has the
 * memory that it is always started with. {@code -Dquestion=search} asks only those whose names contain it.
 */
class LatencyEval {
    private static final int CLIENTS = 8;
    private static final int QUESTIONS = 200;
    private static final int ROUNDS = 3;

    /** So many rounds of all questions, and then of each, before those that count: Java compiles what it has run often. */
    private static final int WARM_UP = 6;

    private static final String PROFILES =
            """
            # What the queries cost

            Neo4j's own profile of each file of `cypher/queries` on the generated graph of %,d relationships, asked about its busiest
            entity with the parameters that the file names. Made anew by `./mvnw -Peval verify -Deval=LatencyEval`.
            """;

    @Test
    void answersAtOnce() throws Exception {
        Path made = GeneratedGraph.stored();
        GeneratedNews news = new GeneratedNews();
        try (ConfigurableApplicationContext redthread = new SpringApplicationBuilder(Redthread.class)
                .run(
                        "--server.port=0",
                        "--redthread.data=" + made,
                        "--redthread.neo4j.bolt-port=0",
                        "--redthread.neo4j.http-port=0",
                        "--redthread.samples=false")) {
            Driver driver = redthread.getBean(Driver.class);
            driver.executableQuery("CALL db.awaitIndexes(900)").execute();
            long relationships = driver.executableQuery("MATCH ()-->() RETURN count(*)")
                    .execute()
                    .records()
                    .get(0)
                    .get(0)
                    .asLong();
            Profiles.write(driver, PROFILES.formatted(relationships), Path.of("docs/profiles.md"));
            System.out.printf("%,d relationships, %d clients, ms%n", relationships, CLIENTS);
            System.out.printf("%-28s %9s %9s %9s %9s %6s%n", "", "Cypher50", "Cypher99", "REST50", "REST99", "50:50");
            int port = redthread.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            List<Question> questions = Question.all(news, new RecordedQueries(driver)).stream()
                    .filter(question -> question.name().contains(System.getProperty("question", "")))
                    .toList();
            for (Question question : questions) {
                measure(question, driver, port, 0);
            }
            Map<String, Measured> table = new LinkedHashMap<>();
            for (Question question : questions) {
                Measured measured = measure(question, driver, port, ROUNDS);
                table.put(question.name(), measured);
                System.out.println(measured.line(question.name()));
            }
            table.forEach(LatencyEval::assertFast);
        }
    }

    private static void assertFast(String name, Measured measured) {
        if (name.matches("(search|connections|claims).*")) {
            assertThat(measured.rest().at(99)).as(name + ", p99").isLessThanOrEqualTo(100);
        }
        if (name.startsWith("paths")) {
            assertThat(measured.rest().at(99)).as(name + ", p99").isLessThanOrEqualTo(300);
        }
        assertThat(measured.ratio()).as(name + ", p50 beside Cypher alone").isLessThanOrEqualTo(1.5);
    }

    /** @param cypher of the driver alone */
    private record Measured(Latencies cypher, Latencies rest) {
        double ratio() {
            return rest.at(50) / cypher.at(50);
        }

        String line(String name) {
            return "%-28s %9.1f %9.1f %9.1f %9.1f %6.2f"
                    .formatted(name, cypher.at(50), cypher.at(99), rest.at(50), rest.at(99), ratio());
        }
    }

    private static Measured measure(Question question, Driver driver, int port, int rounds) throws Exception {
        SessionConfig read =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
        Latencies cypher = new Latencies();
        Latencies rest = new Latencies();
        List<List<RecordedQueries.Asked>> asked = question.queries(QUESTIONS);
        List<String> paths = question.paths(QUESTIONS);
        for (int round = 0; round < WARM_UP + rounds; round++) {
            boolean counts = round >= WARM_UP;
            Latencies.ask(CLIENTS, asked, counts ? cypher : new Latencies(), queries -> {
                try (var session = driver.session(read)) {
                    queries.forEach(query ->
                            session.run(query.text(), query.parameters()).list());
                }
            });
            try (RestCall call = new RestCall(port)) {
                Latencies.ask(CLIENTS, paths, counts ? rest : new Latencies(), call::get);
            }
        }
        return new Measured(cypher, rest);
    }
}
