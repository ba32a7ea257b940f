package org.redthread.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** How long each of many answers took. */
final class Latencies {
    private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());

    /** The percentile in ms. */
    double at(int percent) {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    /** Asks all questions once, {@code clients} at a time. */
    static <T> void ask(int clients, List<T> questions, Latencies taken, Consumer<T> ask) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            List<Future<?>> answers = new ArrayList<>();
            for (T question : questions) {
                answers.add(pool.submit(() -> {
                    long start = System.nanoTime();
                    ask.accept(question);
                    taken.millis.add((System.nanoTime() - start) / 1e6);
                }));
            }
            for (Future<?> answer : answers) {
                answer.get();
            }
        } finally {
            pool.shutdown();
        }
    }
}
