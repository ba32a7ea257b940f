package org.redthread.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.redthread.page.PageSource;

class PageInboxIT {
    private final Driver driver = GraphServer.shared().clear().driver();
    private final PageInbox inbox = new PageInbox(driver);
    private final PageProgress progress = new PageProgress(driver);

    @Test
    void keepsAPageAsItCame() {
        PageSource page = new PageSource(
                "https://example.org/a", "Paper", "Head", "2025-06-15", "text/html", new byte[] {0, -1, 60}, false);
        inbox.store(List.of(page));
        PageSource claimed = inbox.claim().orElseThrow().source();
        assertThat(claimed).usingRecursiveComparison().isEqualTo(page);
        assertThat(claimed.id()).isEqualTo(page.id());
    }

    @Test
    void knowsAPageThatItHasAlready() {
        assertThat(inbox.store(List.of(page("one"), page("two"), page("one"))))
                .extracting(Accepted::known)
                .containsExactly(false, false, true);
        inbox.claim();
        assertThat(inbox.store(List.of(page("two"), page("one"))))
                .containsExactly(
                        new Accepted(page("two").id(), PageState.RECEIVED, true),
                        new Accepted(page("one").id(), PageState.PROCESSING, true));
    }

    @Test
    void givesTheOldestPageFirstAndEachOnce() {
        inbox.store(List.of(page("c"), page("a")));
        inbox.store(List.of(page("b")));
        assertThat(List.of(inbox.claim(), inbox.claim(), inbox.claim()))
                .extracting(claimed -> claimed.orElseThrow().id())
                .containsExactly(page("c").id(), page("a").id(), page("b").id());
        assertThat(inbox.claim()).isEmpty();
    }

    @Test
    void takesBackWhatADeadProcessHadClaimed() {
        inbox.store(List.of(page("one"), page("two")));
        inbox.claim();
        assertThat(inbox.releaseAll()).isEqualTo(1);
        assertThat(progress.counts()).containsEntry(PageState.RECEIVED, 2L);
    }

    @Test
    void retriesWhatFailedAndOnlyThat() {
        inbox.store(List.of(page("one"), page("two")));
        String failed = inbox.claim().orElseThrow().id();
        inbox.fail(failed, "no article text");
        assertThat(progress.status(failed))
                .contains(new PageStatus(failed, PageState.FAILED, "no article text", List.of()));
        assertThat(progress.failures(5)).containsExactly(new FailedPage(failed, null, "no article text"));
        assertThat(progress.failuresAmong(List.of(page("two").id(), failed)))
                .containsExactly(new FailedPage(failed, null, "no article text"));
        String working = inbox.claim().orElseThrow().id();

        inbox.retry(failed);
        inbox.retry(working);

        assertThat(progress.status(failed)).contains(new PageStatus(failed, PageState.RECEIVED, null, List.of()));
        assertThat(progress.status(working)).contains(new PageStatus(working, PageState.PROCESSING, null, List.of()));
    }

    @Test
    void bringsNoWithdrawnPageBackWhenItsReadingFails() {
        inbox.store(List.of(page("one")));
        String id = inbox.claim().orElseThrow().id();
        GraphServer.shared().clear();
        inbox.fail(id, "too late");
        assertThat(progress.status(id)).isEmpty();
    }

    @Test
    void saysSinceWhenTheOldestPageWaits() {
        assertThat(progress.oldestWaiting()).isNull();
        Instant before = Instant.now();
        inbox.store(List.of(page("one")));
        inbox.claim();
        inbox.store(List.of(page("two")));
        assertThat(progress.oldestWaiting()).isBetween(before.minusMillis(1), Instant.now());
    }

    private static PageSource page(String text) {
        return new PageSource(null, null, null, null, "text/plain", text.getBytes(StandardCharsets.UTF_8), true);
    }
}
