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
    void goesALongNarrowWayRatherThanThroughACountry() {
        add("a", "china", 50_000, true);
        add("china", "b", 30, false);
        List.of("a p", "p q", "q r", "r s", "s b").forEach(hop -> add(hop.split(" ")[0], hop.split(" ")[1], 30, false));
        assertThat(ways("a", "b", 6, 1)).containsExactly("a p q r s b");
    }

    @Test
    void goesThroughWhatTellsMoreThanATownOfBirth() {
        around.add(new Step("a", "town", true, "BORN_IN", "reported", 5, 0.9, false, true, false, 12));
        around.add(new Step("town", "b", false, "BORN_IN", "reported", 5, 0.9, false, false, false, 12));
        add("a", "firm", 12, false);
        add("firm", "b", 12, false);
        assertThat(ways("a", "b", 4, 2)).containsExactly("a firm b", "a town b");
    }

    @Test
    void offersWaysThatReallyDiffer() {
        add("a", "hub", 10, false);
        for (String side : List.of("x", "y", "z")) {
            add("hub", side, 10, false);
            add(side, "b", 10, false);
        }
        add("a", "lone", 40, false);
        add("lone", "other", 40, false);
        add("other", "b", 40, false);
        assertThat(ways("a", "b", 4, 2)).containsExactly("a hub x b", "a hub y b");
        assertThat(around.different("a", "b"::equals, 4, 2).stream().map(Surroundings.Way::between))
                .containsExactly(List.of("hub", "x"), List.of("lone", "other"));
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
        return new Step(from, to, true, "OWNS", status, sources, 0.9, country, false, false, degree);
    }

    private List<String> ways(String from, String to, int maxHops, int count) {
        return around.best(from, to::equals, maxHops, count).stream()
                .map(way -> way.steps().stream().map(Step::other).reduce(from, (a, b) -> a + " " + b))
                .toList();
    }
}
