package org.redthread.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TogetherTest {
    private final List<List<String>> batches = new CopyOnWriteArrayList<>();
    private final AtomicBoolean moreComes = new AtomicBoolean();
    private final Together<String, Integer> together =
            new Together<>("test", 3, String::length, 100, moreComes::get, batch -> {
                batches.add(batch);
                return batch.stream().map(String::length).toList();
            });

    @AfterEach
    void stop() {
        together.stop();
    }

    @Test
    void keepsNobodyWaitingWhenNothingElseComes() throws Exception {
        assertThat(together.put("one").get(1, TimeUnit.SECONDS)).isEqualTo(3);
        assertThat(together.put("three").get(1, TimeUnit.SECONDS)).isEqualTo(5);
        assertThat(batches).containsExactly(List.of("one"), List.of("three"));
    }

    @Test
    void waitsForCompanyAsLongAsSomeComesAndTheBatchIsNotFull() throws Exception {
        moreComes.set(true);
        CompletableFuture<Integer> first = together.put("one");
        CompletableFuture<Integer> second = together.put("two");
        assertThat(first).isNotDone();
        together.put("three").get(1, TimeUnit.SECONDS);
        CompletableFuture<Integer> last = together.put("four");
        moreComes.set(false);
        assertThat(last.get(1, TimeUnit.SECONDS)).isEqualTo(4);
        assertThat(second).isDone();
        assertThat(batches).containsExactly(List.of("one", "two", "three"), List.of("four"));
    }

    @Test
    void doesNotWaitForLong() throws Exception {
        moreComes.set(true);
        assertThat(together.put("one").get(10, TimeUnit.SECONDS)).isEqualTo(3);
    }
}
