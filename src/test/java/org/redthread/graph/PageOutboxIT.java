package org.redthread.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.redthread.page.PageSource;

class PageOutboxIT {
    private static final Worker WORKER = new Worker("other 1 1");

    private final Driver driver = GraphServer.shared().clear().driver();
    private final PageInbox inbox = new PageInbox(driver);
    private final PageOutbox outbox = new PageOutbox(driver);

    @BeforeEach
    void threePages() {
        inbox.store(IntStream.range(0, 3).mapToObj(PageOutboxIT::page).toList());
    }

    @Test
    void tellsOfEachPageOnce() {
        PageOutbox.Batch two = outbox.take(2);
        assertThat(two.pages()).hasSize(2);
        assertThat(outbox.take(10).pages()).as("while two are being told").hasSize(1);
        outbox.told(two);
        assertThat(waitingToBeTold()).isEqualTo(1);
    }

    @Test
    void tellsAgainOfWhatCouldNotBeTold() {
        outbox.notTold(outbox.take(10));
        assertThat(outbox.take(10).pages()).hasSize(3);
    }

    @Test
    void tellsAgainOfWhatWaitsAgain() {
        PageOutbox.Batch batch = outbox.take(10);
        List<String> ids = batch.pages().stream().map(PageOutbox.Due::id).toList();
        ids.forEach(
                id -> assertThat(inbox.claim(WORKER, id)).as("heard of early").isPresent());
        inbox.postpone(WORKER, ids.get(0), "the disk is full", Duration.ZERO);
        inbox.fail(WORKER, ids.get(1), "nothing to read");
        outbox.told(batch);
        assertThat(outbox.take(10).pages()).extracting(PageOutbox.Due::id).containsExactly(ids.get(0));
    }

    @Test
    void findsWhatWasToldAndIsForgotten() {
        PageOutbox.Batch batch = outbox.take(10);
        outbox.told(batch);
        inbox.claim(WORKER, batch.pages().get(0).id());
        assertThat(outbox.take(10).pages()).isEmpty();
        assertThat(outbox.tellAgain()).isEqualTo(2);
        assertThat(outbox.tellAgain()).isZero();
        assertThat(outbox.take(10).pages()).hasSize(2);
    }

    private long waitingToBeTold() {
        return driver.executableQuery("MATCH (p:Page) WHERE p.notBefore IS NOT NULL RETURN count(p)")
                .execute()
                .records()
                .get(0)
                .get(0)
                .asLong();
    }

    private static PageSource page(int number) {
        byte[] text = ("Page " + number).getBytes(StandardCharsets.UTF_8);
        return new PageSource("https://example.org/" + number, null, null, null, "text/plain", text, true);
    }
}
