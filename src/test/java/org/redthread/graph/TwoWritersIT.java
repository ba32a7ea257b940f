package org.redthread.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class TwoWritersIT {
    private static final int PAGES = 20;

    private final TestGraph graph = new TestGraph();

    private static Told article(int i) {
        return Told.in("page" + i, "2025-06-15", "Norway sanctions Ironquay of Mara Voss, report " + i + ".")
                .country("NO", "Norway")
                .company("Ironquay")
                .person("Mara Voss")
                .claim("Ironquay", "SANCTIONED_BY", "Norway")
                .claim("Mara Voss", "OWNS", "Ironquay");
    }

    @Test
    void loseNothingAndMakeNoneTwiceAtHubsEvenFromTwoInstances() throws Exception {
        List<ReadPage> pages = new ArrayList<>();
        for (int i = 0; i < 2 * PAGES; i++) {
            pages.add(graph.received(i, article(i)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            // each with a lock of its own, as two instances on one Neo4j have
            List<Callable<Object>> writers =
                    List.of(writer(pages.subList(0, PAGES)), writer(pages.subList(PAGES, 2 * PAGES)));
            for (Future<Object> done : threads.invokeAll(writers)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(graph.strings("MATCH (e:Entity) RETURN e.name, COUNT { (e)<-[:MENTIONS]-() } ORDER BY e.name"))
                .containsExactly("[\"Ironquay\", 40]", "[\"Mara Voss\", 40]", "[\"Norway\", 40]");
        assertThat(graph.strings("MATCH (n:Name) RETURN n.articles")).containsOnly("[40]");
        assertThat(graph.strings("MATCH ()-[r:OWNS|SANCTIONED_BY]->() RETURN r.claims"))
                .containsExactly("[40]", "[40]");
        graph.assertNoInvariantIsBroken();
    }

    private Callable<Object> writer(List<ReadPage> pages) {
        PageWriter writer = new PageWriter(new OneWriter(graph.driver));
        return Executors.callable(() -> pages.forEach(writer::write));
    }
}
