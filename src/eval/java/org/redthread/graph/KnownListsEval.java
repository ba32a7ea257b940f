package org.redthread.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.lists.KnownList;

/** How long a long list takes to be read and to be withdrawn; {@code -Dentries=100000} for the length of the longest there are. */
class KnownListsEval {
    private static final int ENTRIES = Integer.getInteger("entries", 20_000);

    @TempDir
    private Path folder;

    @Test
    void readsALongListInBatches() throws IOException {
        TestGraph graph = new TestGraph();
        KnownLists lists = new KnownLists(graph.one, graph.driver);
        List<String> before = graph.everything();
        Path file = folder.resolve("list.csv");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("id,schema,name,aliases,birth_date,countries,sanctions,dataset\n");
            for (int i = 0; i < ENTRIES; i++) {
                out.write(String.format(
                        Locale.ROOT,
                        "e%d,Person,Given%d Family%d,G. Family%d;Other%d Name%d,19%02d-01-02,ru,P-%d,Council %d%n",
                        i,
                        i % 997,
                        i,
                        i,
                        i,
                        i,
                        i % 100,
                        i % 40,
                        i % 12));
            }
        }
        long start = System.nanoTime();
        KnownLists.Loaded loaded = lists.load("long", null, KnownList.open(file));
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%,d entries read in %.0f s, %.0f a second%n", loaded.entries(), seconds, ENTRIES / seconds);
        assertThat(graph.count("MATCH ()-[r:SANCTIONED_BY]->() RETURN count(r)"))
                .isEqualTo(ENTRIES);
        start = System.nanoTime();
        int found = new Suggestions(graph.driver).best(20).size();
        System.out.printf("%d suggestions in %.1f s%n", found, (System.nanoTime() - start) / 1e9);
        start = System.nanoTime();
        lists.withdraw(loaded.id());
        System.out.printf("withdrawn in %.0f s%n", (System.nanoTime() - start) / 1e9);
        assertThat(graph.everything()).isEqualTo(before);
    }
}
