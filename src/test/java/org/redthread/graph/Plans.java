package org.redthread.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.Plan;

/** How Neo4j would answer a query. */
final class Plans {
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");
    private static final String SCAN =
            ".*(AllNodesScan|NodeByLabelScan|RelationshipTypeScan|AllRelationshipsScan|IndexScan|IndexContainsScan|IndexEndsWithScan).*";

    private Plans() {}

    static List<String> parameters(String text) {
        return PARAMETER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** @param meant what the query goes through on purpose, or null */
    static void assertNoScan(Driver driver, String name, String text, AccessMode mode, String meant) {
        try (var session = driver.session(
                SessionConfig.builder().withDefaultAccessMode(mode).build())) {
            Map<String, Object> nothing = new HashMap<>();
            parameters(text).forEach(parameter -> nothing.put(parameter, null));
            assertNoScan(name, session.run("EXPLAIN " + text, nothing).consume().plan(), meant);
        }
    }

    private static void assertNoScan(String name, Plan plan, String meant) {
        if (plan.operatorType().matches(SCAN)) {
            assertThat(plan.arguments().get("Details").asString())
                    .as(name + " scans")
                    .contains(meant == null ? "nothing" : meant);
        }
        // one found by its key beside another found by its key is one row
        if (plan.operatorType().contains("CartesianProduct")) {
            assertThat(leaves(plan).filter(leaf -> !leaf.matches("(NodeUniqueIndexSeek|Argument).*")))
                    .as(name + " multiplies")
                    .isEmpty();
        }
        plan.children().forEach(child -> assertNoScan(name, child, meant));
    }

    private static Stream<String> leaves(Plan plan) {
        return plan.children().isEmpty()
                ? Stream.of(plan.operatorType())
                : plan.children().stream().flatMap(child -> leaves(child));
    }

    static Matcher inHead(String head) {
        return Pattern.compile(":param (?:(\\w+) => (.*)|(\\{.*}))").matcher(head);
    }
}
