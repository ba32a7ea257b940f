package org.redthread.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeLimitTest {
    @Test
    void countsProcessorTimeAndNotWaiting() throws InterruptedException {
        TimeLimit limit = new TimeLimit(1);
        Thread.sleep(30);
        assertThat(limit.isUsed(0.02)).isFalse();
        while (!limit.isUsed(0.02)) {
            Math.random();
        }
        assertThat(limit.isOver()).isFalse();
    }

    @Test
    void endsByTheClockToo() throws InterruptedException {
        TimeLimit limit = new TimeLimit(1);
        Thread.sleep(30);
        assertThat(limit.isUsed(0.002)).isTrue();
    }
}
