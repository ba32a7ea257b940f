package org.redthread.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.redthread.story.Report;

class StoriesIT {
    private static final String FERRY =
            "A ferry with 212 people on board ran aground off Skarvik on Monday night after its steering failed. The coast guard"
                    + " took all passengers of the Nordlys Star to Bremvag by lifeboat. Captain Ola Heggdal told investigators that the"
                    + " rudder had not answered for eleven minutes. The owner, Kystlinjen, said that divers would look at the hull today.";
    private static final String FERRY_ELSEWHERE =
            "Passengers of the Nordlys Star spent a cold night in a school in Bremvag after their ship hit rocks near Skarvik. Nobody"
                    + " was hurt. Kystlinjen, which runs the ferry, blamed the rudder. Ola Heggdal, the captain, was questioned by the"
                    + " accident board on Tuesday morning while divers examined the hull.";
    private static final String FERRY_LATER =
            "Divers found a broken bolt in the rudder of the Nordlys Star, the ferry that ran aground off Skarvik two days ago. The"
                    + " accident board said in Bremvag that captain Ola Heggdal could not have steered the ship. Kystlinjen has told the"
                    + " yards to look at the bolts of its other ferries before they carry passengers again.";
    private static final String STRIKE =
            "Crews of Kystlinjen voted for a strike from Friday, the seamen's union said in Bremvag on Tuesday. They ask for a ninth"
                    + " deckhand on each ship and a bonus for night watches. Kystlinjen called the demand absurd. Eight routes along the"
                    + " coast would stop, among them those to Skarvik and Tofte.";

    private final TestGraph graph = new TestGraph();

    private static Told ferry(String url, String date) {
        return Told.in(url, date, FERRY).company("Kystlinjen").person("Ola Heggdal", "Heggdal");
    }

    private static Told elsewhere(String url, String date) {
        return Told.in(url, date, FERRY_ELSEWHERE).company("Kystlinjen").person("Ola Heggdal");
    }

    private static Told later(String url, String date) {
        return Told.in(url, date, FERRY_LATER).company("Kystlinjen").person("Ola Heggdal");
    }

    private static Told strike(String url, String date) {
        return Told.in(url, date, STRIKE).company("Kystlinjen");
    }

    private static Told copy(String url, String date) {
        return Told.in(
                        url,
                        date,
                        FERRY + " More soon from our reporters on the coast, who are on their way to the ship.")
                .company("Kystlinjen");
    }

    @AfterEach
    void keepsItsPromises() {
        graph.assertNoInvariantIsBroken();
    }

    @Test
    void groupsIndependentReportsOfOneEvent() {
        graph.write(1, ferry("a", "2026-03-03"));
        graph.write(2, strike("b", "2026-03-03"));
        graph.write(3, elsewhere("c", "2026-03-03T10:00:00Z"));
        graph.write(4, later("d", "2026-03-05"));
        assertThat(stories()).containsExactly("[[\"a\", \"c\", \"d\"], 3, 3]", "[[\"b\"], 1, 1]");
        assertThat(graph.strings("MATCH ()-[:COPY_OF]->() RETURN 1")).isEmpty();
        assertThat(graph.strings("MATCH (s:Story) WHERE s.sources = 3 RETURN s.firstSeen, s.lastSeen"))
                .containsExactly("[\"2026-03-03\", \"2026-03-05\"]");
    }

    @Test
    void countsACopyAsArticleOfTheStoryButNotAsSource() {
        graph.write(1, elsewhere("c", "2026-03-03T10:00:00Z"));
        graph.write(2, copy("b", "2026-03-04"));
        graph.write(3, ferry("a", "2026-03-03"));
        assertThat(stories()).containsExactly("[[\"a\", \"b\", \"c\"], 3, 2]");
        assertThat(graph.strings("MATCH (c)-[:COPY_OF]->(o) RETURN c.url, o.url"))
                .containsExactly("[\"b\", \"a\"]");
    }

    @Test
    void takesTheHeadlineOfTheEarliestWhateverCameFirst() {
        graph.write(1, later("d", "2026-03-05"));
        graph.write(2, ferry("a", "2026-03-03"));
        assertThat(graph.strings("MATCH (s:Story) RETURN s.headline")).containsExactly("[\"Headline of A ferry wi\"]");
    }

    @Test
    void leavesUnknownWhenItWasSeenWhenNoReportHasADate() {
        graph.write(1, ferry("a", null));
        graph.write(2, elsewhere("b", null));
        assertThat(graph.strings("MATCH (s:Story) RETURN s.articles, s.firstSeen, s.lastSeen"))
                .containsExactly("[2, NULL, NULL]");
    }

    @Test
    void putsAReportWithoutADateToItsEvent() {
        graph.write(1, ferry("a", null));
        graph.write(2, elsewhere("b", "2026-03-03"));
        graph.write(3, strike("c", null));
        assertThat(stories()).containsExactly("[[\"a\", \"b\"], 2, 2]", "[[\"c\"], 1, 1]");
    }

    @Test
    void looksAtReportsOfTheDaysAroundThatShareOneRareWord() {
        graph.write(1, ferry("a", "2026-03-03"), ferry("b", "2026-03-20"), strike("c", "2026-03-03"));
        Report asked = Report.of("x", "2026-03-05", null, "Nordlys");
        List<String> near = graph.one.tryOut(tx -> StoryIndex.near(tx, List.of(asked)).get("x").stream()
                .map(Report::publishedAt)
                .toList());
        assertThat(near).containsExactly("2026-03-03");
    }

    @Test
    void startsAnotherStoryWhenTheSameThingHappensAgainWeeksLater() {
        graph.write(1, ferry("a", "2026-03-03"));
        graph.write(2, elsewhere("b", "2026-04-20"));
        assertThat(stories()).containsExactly("[[\"a\"], 1, 1]", "[[\"b\"], 1, 1]");
    }

    @Test
    void givesTheSameStoriesInAnyOrderAndAfterAnyComingAndGoing() {
        List<List<Told>> pages = List.of(
                List.of(ferry("a", "2026-03-03"), strike("b", "2026-03-03")),
                List.of(elsewhere("c", "2026-03-03")),
                List.of(later("d", "2026-03-05"), copy("e", "2026-03-04")),
                List.of(elsewhere("f", null)),
                List.of(copy("g", "2026-03-02")),
                List.of(strike("h", "2026-03-05"), ferry("i", "2026-03-09")));
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
        Random random = new Random(11);
        List<String> before = null;
        for (int round = 0; round < 4; round++) {
            Map<Integer, ReadPage> written = new TreeMap<>();
            for (int which : order) {
                written.put(which, graph.write(which, pages.get(which).toArray(Told[]::new)));
                if (random.nextBoolean()) {
                    graph.writer.withdraw(written.get(which).pageId());
                    graph.write(which, pages.get(which).toArray(Told[]::new));
                }
            }
            List<String> now = graph.everything();
            assertThat(before == null ? now : before).isEqualTo(now).hasSizeGreaterThan(20);
            before = now;
            graph.writer.withdraw(written.remove(order.get(0)).pageId());
            written.values().forEach(page -> graph.writer.withdraw(page.pageId()));
            assertThat(graph.everything()).isEmpty();
            Collections.shuffle(order, random);
        }
    }

    private List<String> stories() {
        return graph.strings(
                """
                MATCH (s:Story)<-[:PART_OF]-(a:Article)
                WITH s, a ORDER BY a.url
                WITH s, collect(a.url) AS urls
                RETURN urls, s.articles, s.sources ORDER BY urls[0]
                """);
    }
}
