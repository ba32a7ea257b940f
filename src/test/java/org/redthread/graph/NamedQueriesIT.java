package org.redthread.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.summary.Plan;
import tools.jackson.databind.json.JsonMapper;

class NamedQueriesIT {
    /** What goes through all of one kind on purpose: a listing or an export of everything. */
    private static final Map<String, String> MEANT =
            Map.of("watchlists", ":Watchlist", "stories", ":Story", "claims", ":Claim", "judgements", ":Judgement");

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");
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
    }

    static java.util.Set<String> names() {
        return QUERIES.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void startsFromAnIndex(String name) {
        String text = QUERIES.text(name);
        try (var session = SERVER.driver()
                .session(SessionConfig.builder()
                        .withDefaultAccessMode(AccessMode.READ)
                        .build())) {
            Plan plan = session.run("EXPLAIN " + text, nulls(text)).consume().plan();
            assertNoScan(name, plan);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysWhatItAnswersAndNamesItsParameters(String name) {
        String head = QUERIES.text(name)
                .lines()
                .takeWhile(line -> line.startsWith("//"))
                .reduce("", String::concat);
        assertThat(head).isNotBlank();
        Matcher parameter = PARAMETER.matcher(QUERIES.text(name));
        while (parameter.find()) {
            assertThat(head).contains("$" + parameter.group(1)).contains(":param");
        }
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
                "UNWIND range(1, 3000000000) AS x RETURN count(x) AS found | too long",
                "UNWIND range(1, 50000000) AS x RETURN size(collect(toString(x))) AS found | memory"
            })
    void endsAQuestionThatWouldRunAway(String text, String why) {
        NamedQueries queries =
                new NamedQueries(SERVER.driver(), new JsonMapper(), Map.of("runaway", text), Duration.ofSeconds(5));
        assertThatThrownBy(() -> queries.list("runaway", Map.of(), Map.class))
                .isInstanceOf(GraphUnavailable.class)
                .hasMessageContaining(why);
        assertThat(QUERIES.list("stats", Map.of(), Map.class))
                .as("the next one")
                .isNotEmpty();
    }

    private static Map<String, Object> nulls(String text) {
        Map<String, Object> parameters = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(text);
        while (parameter.find()) {
            parameters.put(parameter.group(1), null);
        }
        return parameters;
    }

    private static void assertNoScan(String name, Plan plan) {
        if (plan.operatorType().matches(".*(AllNodesScan|NodeByLabelScan|RelationshipTypeScan).*")) {
            assertThat(plan.arguments().get("Details").asString())
                    .as(name + " scans")
                    .contains(MEANT.getOrDefault(name, "nothing"));
        }
        plan.children().forEach(child -> assertNoScan(name, child));
    }
}
