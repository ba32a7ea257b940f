package org.redthread.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.redthread.page.PageSource;

class PageInboxIT {
    private static final Worker ME = Worker.ofThisProcess();

    private final Driver driver = GraphServer.shared().clear().driver();
    private final PageInbox inbox = new PageInbox(driver);
    private final PageProgress progress = new PageProgress(driver);
    private final Repeats repeats = new Repeats(driver);

    @Test
    void keepsAPageAsItCame() {
        PageSource page = new PageSource(
                "https://example.org/a", "Paper", "Head", "2025-06-15", "text/html", new byte[] {0, -1, 60}, false);
        inbox.store(List.of(page));
        PageSource claimed = inbox.claim(ME, 1).get(0).source();
        assertThat(claimed).usingRecursiveComparison().isEqualTo(page);
        assertThat(claimed.id()).isEqualTo(page.id());
    }

    @Test
    void knowsAPageThatItHasAlready() {
        assertThat(inbox.store(List.of(page("one"), page("two"), page("one"))))
                .extracting(Accepted::known)
                .containsExactly(false, false, true);
        inbox.claim(ME, 1);
        assertThat(inbox.store(List.of(page("two"), page("one"))))
                .containsExactly(
                        new Accepted(page("two").id(), PageState.RECEIVED, true),
                        new Accepted(page("one").id(), PageState.PROCESSING, true));
    }

    @Test
    void givesTheOldestPageFirstAndEachOnce() {
        inbox.store(List.of(page("c"), page("a")));
        inbox.store(List.of(page("b")));
        assertThat(inbox.claim(ME, 2))
                .extracting(ClaimedPage::id)
                .containsExactly(page("c").id(), page("a").id());
        assertThat(inbox.claim(ME, 2))
                .extracting(ClaimedPage::id)
                .containsExactly(page("b").id());
        assertThat(inbox.claim(ME, 1)).isEmpty();
    }

    @Test
    void givesEachPageToOneOfManyProcesses() {
        List<PageSource> pages =
                IntStream.range(0, 60).mapToObj(i -> page("page " + i)).toList();
        inbox.store(pages);
        Queue<String> claimed = new ConcurrentLinkedQueue<>();
        IntStream.range(0, 4).parallel().forEach(i -> {
            PageInbox other = new PageInbox(driver);
            Worker worker = new Worker("elsewhere" + i);
            while (progress.counts().get(PageState.RECEIVED) > 0) {
                other.claim(worker, 3).forEach(one -> claimed.add(one.id()));
            }
        });
        assertThat(claimed).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void leavesAPageToALiveProcessWhileItsLeaseLasts() {
        inbox.store(List.of(page("one")));
        Worker other = new Worker("elsewhere 1 2");
        String id = inbox.claim(other, 1).get(0).id();
        assertThat(inbox.release()).isZero();
        inbox.fail(ME, id, "not mine");
        assertThat(progress.status(id).orElseThrow().state()).isEqualTo(PageState.PROCESSING);

        driver.executableQuery("MATCH (p:Page) SET p.leasedUntil = datetime() - duration('PT1S')")
                .execute();
        inbox.beat(other, List.of(id));
        assertThat(inbox.release()).isZero();
        driver.executableQuery("MATCH (p:Page) SET p.leasedUntil = datetime() - duration('PT1S')")
                .execute();
        inbox.beat(other, List.of());
        assertThat(inbox.release()).isEqualTo(1);
        inbox.fail(other, id, "too late");
        assertThat(progress.status(id).orElseThrow().state()).isEqualTo(PageState.RECEIVED);
    }

    @Test
    void waitsBeforeItGivesAPostponedPageAgain() {
        inbox.store(List.of(page("one")));
        String id = inbox.claim(ME, 1).get(0).id();
        inbox.postpone(ME, id, "a passing trouble", Duration.ofHours(1));
        assertThat(progress.status(id))
                .contains(new PageStatus(id, PageState.RECEIVED, "a passing trouble", List.of()));
        assertThat(inbox.claim(ME, 1)).isEmpty();
        driver.executableQuery("MATCH (p:Page) SET p.notBefore = datetime()").execute();
        assertThat(inbox.claim(ME, 1).get(0).attempts()).isEqualTo(2);
    }

    @Test
    void takesBackWhatADeadProcessHadClaimed() {
        inbox.store(List.of(page("one"), page("two")));
        inbox.claim(new Worker(ME.name().replaceAll("\\d+$", "1")), 1);
        assertThat(inbox.release()).isEqualTo(1);
        assertThat(progress.counts()).containsEntry(PageState.RECEIVED, 2L);
    }

    @Test
    void retriesWhatFailedAndOnlyThat() {
        inbox.store(List.of(page("one"), page("two")));
        String failed = inbox.claim(ME, 1).get(0).id();
        inbox.fail(ME, failed, "no article text");
        assertThat(progress.status(failed))
                .contains(new PageStatus(failed, PageState.FAILED, "no article text", List.of()));
        assertThat(progress.failures(5)).containsExactly(new FailedPage(failed, null, "no article text"));
        assertThat(progress.failuresAmong(List.of(page("two").id(), failed)))
                .containsExactly(new FailedPage(failed, null, "no article text"));
        String working = inbox.claim(ME, 1).get(0).id();

        repeats.retry(failed);
        repeats.retry(working);

        assertThat(progress.status(failed)).contains(new PageStatus(failed, PageState.RECEIVED, null, List.of()));
        assertThat(progress.status(working)).contains(new PageStatus(working, PageState.PROCESSING, null, List.of()));
    }

    @Test
    void countsNoTryThatWasCutOff() {
        inbox.store(List.of(page("one")));
        for (int i = 0; i < 5; i++) {
            inbox.claim(new Worker(ME.name().replaceAll("\\d+$", "1")), 1);
            inbox.release();
        }
        assertThat(inbox.claim(ME, 1).get(0).attempts()).isEqualTo(1);
    }

    @Test
    void beginsAnewWithAllThatFailed() {
        inbox.store(List.of(page("one"), page("two"), page("three")));
        for (int i = 0; i < 2; i++) {
            inbox.fail(ME, inbox.claim(ME, 1).get(0).id(), "no article text");
        }
        assertThat(repeats.retryAll()).isEqualTo(2);
        assertThat(progress.counts()).containsEntry(PageState.RECEIVED, 3L).containsEntry(PageState.FAILED, 0L);
        assertThat(inbox.claim(ME, 1).get(0).attempts()).isEqualTo(1);
    }

    @Test
    void givesOnePageThatIsAskedFor() {
        inbox.store(List.of(page("one"), page("two")));
        String id = page("two").id();
        assertThat(inbox.claim(ME, id)).get().extracting(ClaimedPage::id).isEqualTo(id);
        assertThat(inbox.claim(ME, id)).isEmpty();
        assertThat(inbox.claim(ME, "none")).isEmpty();
    }

    @Test
    void saysHowManyWaitAndWhichItKnows() {
        inbox.store(List.of(page("one"), page("two")));
        inbox.claim(ME, 1);
        assertThat(inbox.waiting()).isEqualTo(1);
        assertThat(inbox.known(List.of(page("one").id(), page("three").id())))
                .containsExactly(page("one").id());
    }

    @Test
    void bringsNoWithdrawnPageBackWhenItsReadingFails() {
        inbox.store(List.of(page("one")));
        String id = inbox.claim(ME, 1).get(0).id();
        GraphServer.shared().clear();
        inbox.fail(ME, id, "too late");
        assertThat(progress.status(id)).isEmpty();
    }

    @Test
    void saysSinceWhenTheOldestPageWaits() {
        assertThat(progress.oldestWaiting()).isNull();
        Instant before = Instant.now();
        inbox.store(List.of(page("one")));
        inbox.claim(ME, 1);
        inbox.store(List.of(page("two")));
        assertThat(progress.oldestWaiting()).isBetween(before.minusMillis(1), Instant.now());
    }

    private static PageSource page(String text) {
        return new PageSource(null, null, null, null, "text/plain", text.getBytes(StandardCharsets.UTF_8), true);
    }
}
