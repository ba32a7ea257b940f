package org.redthread.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OneWriterIT {
    private final List<String> order = new CopyOnWriteArrayList<>();

    @Test
    void lastsForOneProcessUntilTheOtherIsThrough() throws InterruptedException {
        OneWriter ours = new OneWriter(GraphServer.shared().driver());
        OneWriter theirs = new OneWriter(GraphServer.shared().driver());
        CountDownLatch weWrite = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        var first = CompletableFuture.runAsync(() -> ours.write(tx -> {
            weWrite.countDown();
            await(goOn);
            return order.add("ours");
        }));
        weWrite.await();
        var second = CompletableFuture.runAsync(() -> theirs.write(tx -> order.add("theirs")));
        Thread.sleep(500);
        assertThat(order).isEmpty();
        goOn.countDown();
        CompletableFuture.allOf(first, second).join();
        assertThat(order).containsExactly("ours", "theirs");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
