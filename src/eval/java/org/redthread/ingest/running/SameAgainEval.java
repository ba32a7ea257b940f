package org.redthread.ingest.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.eval.Scorecard;

/** The same corpus again, in another order and by two clients at once: the export is the same, also of a graph that begins with it. */
class SameAgainEval {
    private static final int PAGES = Integer.getInteger("pages", 40);
    private static final Duration READ = Duration.ofMinutes(60);

    @TempDir
    private Path folder;

    @Test
    void givesTheSameGraph() throws IOException {
        List<String> pages = LoadPages.first(PAGES);
        Scorecard card = new Scorecard("same-again");
        List<String> first;
        List<String> again;
        try (Service service = Service.embedded(Files.createDirectory(folder.resolve("first")))) {
            send(service, List.of(pages));
            first = service.export();
            send(service, List.of(shuffled(pages, 1), shuffled(pages, 2)));
            again = service.export();
        }
        List<String> shuffled;
        try (Service service = Service.embedded(Files.createDirectory(folder.resolve("shuffled")))) {
            send(service, List.of(shuffled(pages, 3), shuffled(pages, 4)));
            shuffled = service.export();
        }
        card.figure("lines of the export", first.size());
        card.figure(
                "the same after all were sent again",
                again.stream().filter(first::contains).count());
        card.figure(
                "the same in a graph of two shuffled clients",
                shuffled.stream().filter(first::contains).count());
        card.check();
        assertThat(again).isEqualTo(first);
        assertThat(shuffled).isEqualTo(first);
    }

    /** As many clients as lists, at once. */
    private static void send(Service service, List<List<String>> each) {
        List<Posting> clients =
                each.stream().map(pages -> new Posting(service, pages)).toList();
        clients.forEach(client -> client.send(PAGES));
        clients.forEach(client -> Await.until(READ, "all pages to be acknowledged", () -> !client.isAlive()));
        service.awaitReading(READ);
    }

    private static List<String> shuffled(List<String> pages, long seed) {
        List<String> shuffled = new ArrayList<>(pages);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
