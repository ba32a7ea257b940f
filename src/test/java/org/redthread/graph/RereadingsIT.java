package org.redthread.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RereadingsIT {
    private final TestGraph graph = new TestGraph();
    private final PageProgress progress = new PageProgress(graph.driver);
    private final Rereadings rereadings = new Rereadings(graph.driver);

    @Test
    void givesAllThatWereReadBeforeOnceAndThenEnds() {
        pages(25);
        assertThat(rereadings.latest()).isEmpty();
        assertThat(rereadings.next()).isFalse();

        assertThat(rereadings.start().pages()).isEqualTo(25);
        assertThat(rereadings.start().left()).as("one that runs goes on").isEqualTo(25);
        assertThat(rereadings.next()).isTrue();
        assertThat(progress.counts()).containsEntry(PageState.RECEIVED, 20L).containsEntry(PageState.DONE, 5L);
        assertThat(progress.oldestWaiting()).as("nobody waits for these").isNull();
        readAll();
        assertThat(new Rereadings(graph.driver).latest().orElseThrow().left()).isEqualTo(5);
        assertThat(rereadings.next()).isTrue();
        readAll();

        assertThat(rereadings.next()).isFalse();
        assertThat(rereadings.latest().orElseThrow().endedAt()).isNotNull();
        assertThat(progress.counts()).containsEntry(PageState.DONE, 25L);
        assertThat(rereadings.start().left()).as("all once more").isEqualTo(25);
    }

    @Test
    void leavesWhatAPageSaidUntilItIsReadAgain() {
        ReadPage page = graph.write(1, leads());
        List<String> before = graph.everything();
        rereadings.start();
        rereadings.next();
        assertThat(progress.counts()).containsEntry(PageState.RECEIVED, 1L);
        assertThat(graph.count("MATCH (c:Claim) RETURN count(c)")).isEqualTo(1);
        assertThat(graph.write(1, leads())).isEqualTo(page);
        graph.driver
                .executableQuery("MATCH (p:Page), (r:Rereading) REMOVE p.attempts DELETE r")
                .execute();
        assertThat(graph.everything()).isEqualTo(before);
        graph.assertNoInvariantIsBroken();
    }

    @Test
    void stopsWhenAsked() {
        pages(1);
        rereadings.start();
        assertThat(rereadings.stop().orElseThrow().endedAt()).isNotNull();
        assertThat(rereadings.next()).isFalse();
        assertThat(progress.counts()).containsEntry(PageState.DONE, 1L);
    }

    private static Told leads() {
        return Told.in("https://a.example/1", "2025-01-01", "Ole Dahl leads Ironquay.")
                .person("Ole Dahl")
                .company("Ironquay")
                .claim("Ole Dahl", "LEADS", "Ironquay");
    }

    private void pages(int count) {
        graph.driver
                .executableQuery(
                        """
                        UNWIND range(1, $count) AS i
                        CREATE (:Page {id: 'page ' + i, state: 'DONE', receivedAt: datetime(), readAt: datetime()})
                        """)
                .withParameters(Map.of("count", count))
                .execute();
    }

    /** As workers do with those that wait. */
    private void readAll() {
        graph.strings("MATCH (p:Page {state: 'RECEIVED'}) SET p.state = 'PROCESSING' RETURN p.id").stream()
                .map(id -> id.replaceAll("[\\[\\]\"]", ""))
                .forEach(id -> graph.writer.write(new ReadPage(id, List.of())));
    }
}
