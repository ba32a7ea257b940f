package org.redthread.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    private final Surroundings around = new Surroundings();

    @Test
    void goesTheNarrowerWayRatherThanThroughACountry() {
        add("a", "china", 50_000, true);
        add("china", "b", 10, false);
        add("a", "firm", 12, false);
        add("firm", "lawyer", 12, false);
        add("lawyer", "b", 10, false);
        assertThat(ways("a", "b", 4, 2)).containsExactly("a firm lawyer b", "a china b");
        assertThat(ways("a", "b", 2, 2)).containsExactly("a china b");
    }

    @Test
    void goesThroughABetterSupportedEdge() {
        around.add(step("a", "x", "alleged", 1, 10, false));
        add("x", "b", 10, false);
        around.add(step("a", "y", "reported", 5, 10, false));
        add("y", "b", 10, false);
        assertThat(ways("a", "b", 4, 2)).containsExactly("a y b", "a x b");
    }

    @Test
    void passesNoPlaceTwiceAndFindsNothingWhereNothingLeads() {
        add("a", "b", 10, false);
        add("b", "c", 10, false);
        assertThat(ways("a", "c", 6, 5)).containsExactly("a b c");
        assertThat(ways("a", "z", 6, 5)).isEmpty();
        assertThat(ways("a", "c", 1, 5)).isEmpty();
    }

    private void add(String from, String to, long degree, boolean country) {
        around.add(step(from, to, "reported", 2, degree, country));
    }

    private static Step step(String from, String to, String status, long sources, long degree, boolean country) {
        return new Step(from, to, true, "OWNS", status, sources, 0.9, country, false, degree);
    }

    private List<String> ways(String from, String to, int maxHops, int count) {
        return around.best(from, to::equals, maxHops, count).stream()
                .map(way -> way.steps().stream().map(Step::other).reduce(from, (a, b) -> a + " " + b))
                .toList();
    }
}
