package org.redthread.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Stores what many threads hand over, in their order and one batch at a time: what came while the last batch was stored is the
 * next one, and as long as more is on its way a batch waits for it a little. So they share transactions when there is much to
 * do, and nobody waits for company when there is none.
 *
 * @param <T> what is stored
 * @param <R> what is answered for each
 */
final class Together<T, R> {
    private static final long PATIENCE_NANOS = 2_000_000_000L;
    private static final long LOOK_MILLIS = 10;

    private record Waiting<T, R>(T one, CompletableFuture<R> answer) {}

    private final int most;
    private final ToLongFunction<T> weight;
    private final long heaviest;
    private final BooleanSupplier moreComes;
    private final Function<List<T>, List<R>> store;
    private final BlockingQueue<Waiting<T, R>> waiting;
    private final Thread thread;

    /**
     * @param most in a batch, and waiting
     * @param heaviest batch, but for its last
     * @param moreComes whether more will be handed over soon
     * @param store answers for each of the batch; what it throws is the answer for all
     */
    Together(
            String name,
            int most,
            ToLongFunction<T> weight,
            long heaviest,
            BooleanSupplier moreComes,
            Function<List<T>, List<R>> store) {
        this.most = most;
        this.moreComes = moreComes;
        this.weight = weight;
        this.heaviest = heaviest;
        this.store = store;
        waiting = new ArrayBlockingQueue<>(most);
        thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits while too many wait already. */
    CompletableFuture<R> put(T one) throws InterruptedException {
        Waiting<T, R> handed = new Waiting<>(one, new CompletableFuture<>());
        waiting.put(handed);
        return handed.answer();
    }

    void stop() {
        thread.interrupt();
    }

    private void run() {
        try {
            while (true) {
                store(next());
            }
        } catch (InterruptedException e) {
            waiting.forEach(handed -> handed.answer().completeExceptionally(e));
        }
    }

    private List<Waiting<T, R>> next() throws InterruptedException {
        List<Waiting<T, R>> batch = new ArrayList<>();
        long weighs = 0;
        long until = System.nanoTime() + PATIENCE_NANOS;
        for (Waiting<T, R> handed = waiting.take(); handed != null; ) {
            batch.add(handed);
            weighs += weight.applyAsLong(handed.one());
            handed = batch.size() < most && weighs < heaviest ? company(until) : null;
        }
        return batch;
    }

    private Waiting<T, R> company(long until) throws InterruptedException {
        Waiting<T, R> next = waiting.poll();
        while (next == null && moreComes.getAsBoolean() && System.nanoTime() < until) {
            next = waiting.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
        return next;
    }

    private void store(List<Waiting<T, R>> batch) {
        try {
            List<R> answers = store.apply(batch.stream().map(Waiting::one).toList());
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).answer().complete(answers.get(i));
            }
        } catch (RuntimeException | Error e) {
            batch.forEach(handed -> handed.answer().completeExceptionally(e));
        }
    }
}
