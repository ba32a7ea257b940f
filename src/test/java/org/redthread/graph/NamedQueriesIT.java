package org.redthread.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class NamedQueriesIT {
    /** What goes through all of one kind on purpose: a listing or an export of everything. */
    private static final Map<String, String> MEANT =
            Map.of("watchlists", ":Watchlist", "judgements", ":Judgement", "lists", ":List");

    private static final GraphServer SERVER = GraphServer.shared();
    private static final NamedQueries QUERIES = queries();

    private static NamedQueries queries() {
        try {
            return new NamedQueries(SERVER.driver(), new JsonMapper());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeAll
    static void indexesAreReady() {
        SERVER.clear().driver().executableQuery("CALL db.awaitIndexes(60)").execute();
        // the planner goes by samples that may be older than this graph
        SERVER.driver().executableQuery("CALL db.prepareForReplanning(60)").execute();
    }

    static java.util.Set<String> names() {
        return QUERIES.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void startsFromAnIndex(String name) {
        Plans.assertNoScan(SERVER.driver(), name, QUERIES.text(name), AccessMode.READ, MEANT.get(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysWhatItAnswersAndNamesItsParameters(String name) {
        assertThat(head(name)).isNotBlank();
        for (String parameter : Plans.parameters(QUERIES.text(name))) {
            assertThat(head(name)).contains("$" + parameter).contains(":param");
        }
    }

    /** Neo4j Browser takes the line after {@code :param} for a map, or for a name and a value, in Cypher. */
    @ParameterizedTest
    @MethodSource("names")
    void canBePastedIntoNeo4jBrowser(String name) {
        Map<String, Object> parameters = new HashMap<>();
        Matcher param = Plans.inHead(head(name));
        while (param.find()) {
            String map = param.group(3) == null ? "{" + param.group(1) + ": " + param.group(2) + "}" : param.group(3);
            SERVER.driver()
                    .executableQuery("RETURN " + map + " AS map")
                    .execute()
                    .records()
                    .forEach(row -> parameters.putAll(row.get("map").asMap()));
        }
        assertThat(parameters.keySet()).containsExactlyInAnyOrderElementsOf(Plans.parameters(QUERIES.text(name)));
        SERVER.driver()
                .executableQuery(QUERIES.text(name))
                .withParameters(parameters)
                .execute();
    }

    private static String head(String name) {
        return QUERIES.text(name)
                .lines()
                .takeWhile(line -> line.startsWith("//"))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void refusesToWrite() {
        assertThatThrownBy(() -> {
                    try (var session = SERVER.driver()
                            .session(SessionConfig.builder()
                                    .withDefaultAccessMode(AccessMode.READ)
                                    .build())) {
                        session.executeRead(tx -> tx.run("CREATE (:Marker)").consume());
                    }
                })
                .isInstanceOf(ClientException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNWIND range(1, 3000000000) AS x RETURN count(x) AS found | 5 | too long",
                "UNWIND range(1, 50000000) AS x RETURN size(collect(toString(x))) AS found | 60 | memory"
            })
    void endsAQuestionThatWouldRunAway(String text, int seconds, String why) {
        NamedQueries queries = new NamedQueries(
                SERVER.driver(), new JsonMapper(), Map.of("runaway", text), Duration.ofSeconds(seconds));
        assertThatThrownBy(() -> queries.list("runaway", Map.of(), Map.class))
                .isInstanceOf(GraphUnavailable.class)
                .hasMessageContaining(why);
        assertThat(QUERIES.list("stats", Map.of(), Map.class))
                .as("the next one")
                .isNotEmpty();
    }

    /** As of an entity that is merged away while it is listed: for some milliseconds its row has no number. */
    @Test
    void asksAgainWhenARowComesHalf() {
        record Row(String id, long number) {}
        NamedQueries queries = new NamedQueries(
                SERVER.driver(),
                new JsonMapper(),
                Map.of(
                        "half",
                        "RETURN 'a' AS id, CASE WHEN datetime().epochMillis < $whole THEN null ELSE 1 END AS number"),
                Duration.ofSeconds(5));
        assertThat(queries.list("half", Map.of("whole", System.currentTimeMillis() + 30), Row.class))
                .containsExactly(new Row("a", 1));
        assertThatThrownBy(() -> queries.list("half", Map.of("whole", Long.MAX_VALUE), Row.class))
                .as("a fault that stays")
                .isInstanceOf(JacksonException.class);
    }
}
