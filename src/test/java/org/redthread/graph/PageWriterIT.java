package org.redthread.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PageWriterIT {
    private static final String LONG =
            "Officials in the capital said on Monday that the harbour works would be halted for a"
                    + " year while inspectors look at every crane and every quay that was built since the spring floods, and that"
                    + " the owners must pay for the repairs out of their own pockets.";

    private final TestGraph graph = new TestGraph();

    private static Told sanctions(String url, String date) {
        return Told.in(url, date, "Taiwan put Huawei Technologies on its list. Mr Ma said nothing. " + LONG)
                .country("TW", "Taiwan")
                .company("Huawei Technologies", "Huawei")
                .claim("Huawei Technologies", "EXPORT_CONTROLLED_BY", "Taiwan");
    }

    private static Told smic(String url) {
        return Told.in(
                        url,
                        "2025-06-16",
                        "China said Semiconductor Manufacturing International Corp (SMIC) met Huawei in Taiwan.")
                .country("CN", "China")
                .country("TW", "Taiwan")
                .company("Semiconductor Manufacturing International Corp", "SMIC")
                .company("Huawei")
                .claim("Huawei", "MET_WITH", "Semiconductor Manufacturing International Corp");
    }

    private static Told bareSmic(String url) {
        return Told.in(url, null, "SMIC was added to a list by China.")
                .country("CN", "China")
                .company("SMIC")
                .claim("SMIC", "EXPORT_CONTROLLED_BY", "China");
    }

    @AfterEach
    void keepsItsPromises() {
        graph.assertNoInvariantIsBroken();
    }

    @Test
    void leavesTheGraphAsItWasWhenAPageIsReadAgain() {
        ReadPage page = graph.write(1, sanctions("a", "2025-06-15"), smic("b"));
        List<String> before = graph.everything();
        graph.writer.write(page);
        assertThat(graph.everything()).isEqualTo(before).hasSizeGreaterThan(20);
    }

    @Test
    void givesTheSameGraphInAnyOrder() {
        ReadPage first = graph.write(1, sanctions("a", "2025-06-15"));
        ReadPage second = graph.write(2, smic("b"));
        ReadPage third = graph.write(3, bareSmic("c"), sanctions("d", "2025-06-14"));
        List<String> before = graph.everything();
        Stream.of(first, second, third).forEach(page -> graph.writer.withdraw(page.pageId()));
        assertThat(graph.everything()).isEmpty();
        graph.write(3, bareSmic("c"), sanctions("d", "2025-06-14"));
        graph.write(2, smic("b"));
        graph.write(1, sanctions("a", "2025-06-15"));
        assertThat(graph.everything()).isEqualTo(before);
    }

    @Test
    void givesTheSameGraphAfterAnyComingAndGoing() {
        List<List<Told>> pages = List.of(
                List.of(sanctions("a", "2025-06-15")),
                List.of(smic("b"), bareSmic("c")),
                List.of(sanctions("d", "2025-06-14"), sanctions("a", "2025-06-15")),
                List.of(Told.in("e", null, "A man known as H spoke. " + LONG).pseudonym("H"), bareSmic("f")),
                List.of(Told.in("g", "2025-06-01", "A man known as H spoke. " + LONG)
                        .pseudonym("H")),
                List.of(Told.in("h", null, "Shanghai Music Institute Club (SMIC) plays.")
                        .organization("Shanghai Music Institute Club", "SMIC")));
        Random random = new Random(3);
        Map<Integer, ReadPage> written = new TreeMap<>();
        for (int step = 0; step < 25; step++) {
            int which = random.nextInt(pages.size());
            if (written.containsKey(which)) {
                graph.writer.withdraw(written.remove(which).pageId());
            } else {
                written.put(which, graph.write(which, pages.get(which).toArray(Told[]::new)));
            }
        }
        List<String> after = graph.everything();
        List<Integer> left = List.copyOf(written.keySet());
        written.values().forEach(page -> graph.writer.withdraw(page.pageId()));
        assertThat(graph.everything()).isEmpty();
        left.forEach(which -> graph.write(which, pages.get(which).toArray(Told[]::new)));
        assertThat(graph.everything()).isEqualTo(after).hasSizeGreaterThan(20);
    }

    @Test
    void writesPagesOfSeveralThreadsOneAfterAnother() throws Exception {
        ReadPage first = graph.received(1, sanctions("a", "2025-06-15"), smic("b"));
        ReadPage second = graph.received(2, smic("c"), bareSmic("d"));
        var threads = Executors.newFixedThreadPool(4);
        for (var done : threads.invokeAll(Stream.of(first, second, first, second)
                .map(page -> Executors.callable(() -> graph.writer.write(page)))
                .toList())) {
            done.get();
        }
        threads.shutdown();
        List<String> before = graph.everything();
        graph.writer.withdraw(second.pageId());
        graph.write(2, smic("c"), bareSmic("d"));
        assertThat(graph.everything()).isEqualTo(before);
    }

    @Test
    void countsACopyAsArticleButNotAsSource() {
        graph.write(1, sanctions("a", "2025-06-15"));
        graph.write(2, sanctions("b", "2025-06-16"));
        assertThat(graph.strings(
                        "MATCH ()-[r:EXPORT_CONTROLLED_BY]->() RETURN r.claims, r.articles, r.sources, r.status"))
                .containsExactly("[2, 2, 1, \"reported\"]");
        assertThat(graph.strings("MATCH (c)-[:COPY_OF]->(o) RETURN c.url, o.url"))
                .containsExactly("[\"b\", \"a\"]");
        assertThat(graph.strings("MATCH (s:Story) RETURN s.articles, s.sources"))
                .containsExactly("[2, 1]");
    }

    @Test
    void pointsCopiesToAnEarlierOriginalThatArrivesLater() {
        graph.write(1, sanctions("a", "2025-06-16"));
        graph.write(2, sanctions("b", "2025-06-17"));
        graph.write(3, sanctions("c", "2025-06-15"));
        assertThat(graph.strings("MATCH (c)-[:COPY_OF]->(o) RETURN c.url, o.url ORDER BY c.url"))
                .containsExactly("[\"a\", \"c\"]", "[\"b\", \"c\"]");
    }

    @Test
    void takesAnEditedTextAtTheSameUrlForARevision() {
        graph.write(1, sanctions("a", "2025-06-16"));
        graph.write(2, Told.in("a", "2025-06-16", "Updated. " + LONG + " More soon, editors say, so stay here."));
        assertThat(graph.strings("MATCH (a:Article) RETURN a.revision ORDER BY a.revision"))
                .containsExactly("[1]", "[2]");
        assertThat(graph.strings("MATCH ()-[:COPY_OF]->() RETURN 1")).isEmpty();
    }

    @Test
    void restoresTheGraphWhenAPageIsWithdrawn() {
        graph.write(1, sanctions("a", "2025-06-15"), bareSmic("c"));
        List<String> before = graph.everything();
        ReadPage more = graph.write(2, smic("b"), sanctions("d", "2025-06-14"));
        assertThat(graph.everything()).isNotEqualTo(before);
        graph.writer.withdraw(more.pageId());
        assertThat(graph.everything()).isEqualTo(before);
    }

    @Test
    void writesNothingOfAPageThatWasWithdrawnWhileItWasRead() {
        ReadPage page = graph.received(1, smic("b"));
        graph.writer.withdraw(page.pageId());
        graph.writer.write(page);
        assertThat(graph.everything()).isEmpty();
    }

    @Test
    void keepsAnArticleThatAnotherPageContains() {
        graph.write(1, sanctions("a", "2025-06-15"));
        ReadPage both = graph.write(2, sanctions("a", "2025-06-15"), smic("b"));
        graph.writer.withdraw(both.pageId());
        assertThat(graph.strings("MATCH (a:Article) RETURN a.url")).containsExactly("[\"a\"]");
    }

    @Test
    void keepsBothClaimsWhenStoriesDisagree() {
        graph.write(1, smic("b"));
        graph.write(
                2,
                Told.in("x", "2025-06-20", "Huawei denied that it met SMIC.")
                        .company("Huawei")
                        .company("SMIC")
                        .denied("Huawei", "MET_WITH", "SMIC"));
        assertThat(graph.strings("MATCH ()-[r:MET_WITH]->() RETURN r.status, r.claims, r.denials, r.sources"))
                .containsExactly("[\"disputed\", 2, 1, 2]");
    }

    @Test
    void knowsAnAcronymThatAnyArticleExplains() {
        graph.write(1, bareSmic("c"));
        graph.write(2, smic("b"));
        assertThat(
                        graph.strings(
                                "MATCH (e:Company)<-[:MENTIONS]-(a) WHERE 'SMIC' IN e.names RETURN e.name, a.url ORDER BY a.url"))
                .containsExactly(
                        "[\"Semiconductor Manufacturing International Corp\", \"b\"]",
                        "[\"Semiconductor Manufacturing International Corp\", \"c\"]");
    }

    @Test
    void leavesAnAcronymAloneThatStandsForTwo() {
        graph.write(
                1,
                Told.in("a", null, "The African Basketball League (ABL) began.")
                        .organization("African Basketball League", "ABL"));
        graph.write(
                2,
                Told.in("b", null, "The Austrian Bandy League (ABL) began.")
                        .organization("Austrian Bandy League", "ABL"));
        graph.write(3, Told.in("c", null, "The ABL began.").organization("ABL"));
        assertThat(graph.strings("MATCH (e:Organization) RETURN e.name ORDER BY e.name"))
                .containsExactly("[\"ABL\"]", "[\"African Basketball League\"]", "[\"Austrian Bandy League\"]");
    }

    @Test
    void neverJoinsPseudonymsOfTwoStories() {
        graph.write(1, Told.in("a", null, "A man known as H spoke.").pseudonym("H"));
        graph.write(2, Told.in("b", null, "A banker called H kept silent.").pseudonym("H"));
        assertThat(graph.strings("MATCH (e:Person) RETURN e.name")).containsExactly("[\"H\"]", "[\"H\"]");
    }

    @Test
    void knowsAPseudonymInTheCopiesOfItsStory() {
        graph.write(
                1, Told.in("a", "2025-06-02", "A man known as H spoke. " + LONG).pseudonym("H"));
        List<String> before = graph.everything();
        ReadPage copies = graph.write(
                2,
                Told.in("b", "2025-06-03", "A man known as H spoke. " + LONG).pseudonym("H"),
                Told.in("c", "2025-06-01", "A man known as H spoke. " + LONG).pseudonym("H"));
        assertThat(graph.strings("MATCH (e:Person)<-[:MENTIONS]-(a) RETURN e.name, count(a)"))
                .containsExactly("[\"H\", 3]");
        graph.writer.withdraw(copies.pageId());
        assertThat(graph.everything()).isEqualTo(before);
    }

    @Test
    void takesTheTypeThatMostArticlesGive() {
        graph.write(1, Told.in("a", null, "Acme Group grew a lot.").organization("Acme Group"));
        graph.write(2, Told.in("b", null, "Acme Group shrank a lot.").company("Acme Group"));
        graph.write(3, Told.in("c", null, "Acme Group closed today.").company("Acme Group"));
        assertThat(graph.strings("MATCH (e:Entity) RETURN e:Company, e:Organization"))
                .containsExactly("[TRUE, FALSE]");
    }
}
