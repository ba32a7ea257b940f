package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.redthread.graph.ReadPage;
import org.redthread.graph.Told;
import tools.jackson.databind.JsonNode;

/** An entity with so many edges that it keeps its best ones: what is asked with a filter is still found by going through all. */
class BusyEntityIT extends RunningRedthread {
    private static final int PAGES = 6;
    private static final int EACH = 180;
    private static final int SHARED = 5;

    /** All edges are of this type, so that the filter leaves none out. */
    private static final String ALL = "&types=MET_WITH";

    @Test
    void isConnectedAsGoingThroughAllItsEdgesSays() throws Exception {
        List<ReadPage> pages = new ArrayList<>();
        for (int page = 0; page < PAGES; page++) {
            // pages overlap: who met Norway in two of them is better supported
            pages.add(graph.write(page, met(page, page * (EACH - SHARED), EACH)));
        }
        String norway = "/api/entities/" + id("Norway") + "/connections?limit=80";
        assertKept(1);
        assertSame(norway);
        List<String> before = graph.everything();

        // whom few knew is known best, then again is not; and one who was among the best is better still
        ReadPage more = graph.write(20, met(20, 17, 1));
        ReadPage most = graph.write(21, met(21, 17, 1), met(22, EACH - SHARED, 1));
        assertSame(norway);
        assertThat(http().get(norway).items().get(0).toString()).contains(name(17));
        graph.withdraw(most);
        assertSame(norway);
        graph.withdraw(more);
        assertSame(norway);
        assertThat(graph.everything()).isEqualTo(before);

        String judged = http().post(
                        "/api/judgements",
                        "application/json",
                        "{\"a\":\"%s\",\"b\":\"%s\",\"verdict\":\"same\"}"
                                .formatted(id(name(0)), id(name(EACH - SHARED))))
                .json()
                .get("id")
                .asString();
        assertSame(norway);
        http().delete("/api/judgements/" + judged);
        assertSame(norway);

        graph.withdraw(pages.get(0));
        assertKept(0);
        assertSame(norway);
    }

    private void assertKept(int entities) {
        assertThat(graph.count("MATCH (e:Entity) WHERE e.best IS NOT NULL RETURN count(e)"))
                .as("entities with edges kept")
                .isEqualTo(entities);
    }

    private void assertSame(String list) {
        graph.assertNoInvariantIsBroken();
        assertThat(twoPages(list)).isEqualTo(twoPages(list + ALL)).hasSize(160).doesNotHaveDuplicates();
    }

    private List<JsonNode> twoPages(String list) {
        Http.Answer first = http().get(list);
        Http.Answer next =
                http().get(list + "&cursor=" + first.json().get("cursor").asString());
        return Stream.of(first, next)
                .flatMap(page -> StreamSupport.stream(page.items().spliterator(), false))
                .toList();
    }

    private static Told met(int page, int first, int count) {
        List<String> names = IntStream.range(first, first + count)
                .mapToObj(BusyEntityIT::name)
                .toList();
        Told told = Told.in(
                        "https://one.example/" + page,
                        "2025-01-%02d".formatted(1 + page),
                        page + " times Norway met " + String.join(", ", names) + ".")
                .country("NO", "Norway");
        for (String name : names) {
            told.company(name).claim("Norway", "MET_WITH", name);
        }
        return told;
    }

    /** No two that could be taken for each other. */
    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        long letters = 7_919L * (number + 1_000) * (number + 3);
        for (int syllable = 0; syllable < 5; syllable++) {
            name.append("bdfghklmnprstvz".charAt((int) (letters % 15)));
            letters /= 15;
            name.append("aeiou".charAt((int) (letters % 5)));
            letters /= 5;
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + number % 7 + " Timber";
    }
}
